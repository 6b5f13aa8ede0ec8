/** Folder the gallery is built into: beside `dist/`, which is shipped. */
export const galleryFolder = 'dist-gallery'
