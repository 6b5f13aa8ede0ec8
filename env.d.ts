/** Makes an unknown `import.meta.env` name a type error instead of `any`. */
interface ViteTypeOptions {
  strictImportMetaEnv: unknown
}

interface ImportMetaEnv {
  /**
   * Address of the compiled dataset relative to the page, with its content hash: `./dataset.json?v=1a2b3c4d`. Set by
   * `scripts/dataset-plugin.ts`.
   */
  readonly VITE_DATASET_URL: string
  /** Checksum of its text; empty in development, where it is compiled at each request. Set by `scripts/dataset-plugin.ts`. */
  readonly VITE_DATASET_CHECKSUM: string
  /**
   * Names the program and the data of this build; empty in development, where both change under one address. Set by
   * `scripts/dataset-plugin.ts`.
   */
  readonly VITE_BUILD: string
  /** Address of the readings of Chinese characters relative to the page, with its content hash. Set by `scripts/pinyin-plugin.ts`. */
  readonly VITE_PINYIN_URL: string
}

interface ImportMeta {
  readonly env: ImportMetaEnv
}
