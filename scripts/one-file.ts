/** Name of the page in one file, beside the ordinary page in `dist/`. */
export const oneFileName = 'wutong.html'
/** Mode of the build that makes it. */
export const oneFileMode = 'file'
