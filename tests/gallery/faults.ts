import { geometryFaults } from './geometry.ts'
import { linesOf } from './measure.ts'

declare global {
  interface Window {
    /** Set by the gallery's page, for the tests and for whoever looks at it with the console open. */
    galleryFaults?: typeof faultsOf
  }
}

/** What is wrong with the figures of a case as they stand on the page now, each fault with the figure it is in. */
export function faultsOf(caseId: string): readonly string[] {
  const section = document.getElementById(caseId)
  if (section === null) return [`there is no case ${caseId}`]
  return [...section.querySelectorAll<HTMLElement>('[data-figure]')].flatMap((figure) => {
    const { figure: name = '', smallest, title } = figure.dataset
    return geometryFaults(linesOf(figure), { smallest: Number(smallest), title: Number(title) }).map(
      (fault) => `${name}: ${fault}`,
    )
  })
}
