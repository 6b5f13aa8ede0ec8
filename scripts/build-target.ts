/** Office PCs keep Chromium 109 (the last for Windows 7) and browsers built on it. */
export const buildTarget = ['chrome109', 'edge109', 'firefox115', 'safari16.4']
