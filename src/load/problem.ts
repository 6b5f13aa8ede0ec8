/** What is wrong with the data, for the person who mends it. */
export interface Problem {
  /** File name inside `data/`; empty where no file can be named. */
  readonly file: string
  /** Key of the record, several key columns joined by ` · `; empty where the problem is of the whole file. */
  readonly id: string
  /** Short name of the broken rule, in kebab case. */
  readonly rule: string
  readonly message: string
  /** Line of the record as a spreadsheet shows it, the header being 1; `null` where the problem is of the whole file. */
  readonly row: number | null
}

/** A problem of a whole file. */
export function fileProblem(file: string, rule: string, message: string): Problem {
  return { file, id: '', rule, message, row: null }
}
