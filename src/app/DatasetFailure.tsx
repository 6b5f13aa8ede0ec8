import { DatasetError } from '#load/dataset.ts'
import type { PackageProblem } from '#load/problem.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { Detail, Message, type FailureProps } from './Message.tsx'

const shownProblems = 50

const words = { missing: 'missing', server: 'server', cut: 'cut', 'not-json': 'notJson', invalid: 'invalid' } as const

/** Instead of the page, when there is no dataset to show: what is wrong, where, and what to do. */
export function DatasetFailure({ error, onRetry }: FailureProps) {
  const { t } = useWords()
  const retry = (
    <Button look="solid" onPress={onRetry}>
      {t('error.retry')}
    </Button>
  )
  if (!(error instanceof DatasetError)) {
    return (
      <Message title={t('error.unknown.title')} words={t('error.missing.do')}>
        {retry}
        <Detail text={error.message} />
      </Message>
    )
  }
  const kind = words[error.kind]
  const said = kind === 'invalid' ? t('error.invalid.words', { n: error.problems.length }) : t(`error.${kind}.words`)
  return (
    <Message title={t(`error.${kind}.title`)} words={said}>
      <p>{t(`error.${kind}.do`)}</p>
      {error.problems.length > 0 && <Problems problems={error.problems} />}
      {retry}
      <Detail text={error.message} />
    </Message>
  )
}

function Problems({ problems }: { readonly problems: readonly PackageProblem[] }) {
  const { t } = useWords()
  const rest = problems.length - shownProblems
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('error.file')}</th>
            <th scope="col">{t('error.row')}</th>
            <th scope="col">{t('error.id')}</th>
            <th scope="col">{t('error.rule')}</th>
            <th scope="col">{t('error.message')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.slice(0, shownProblems).map((problem) => (
            <tr key={`${problem.file} ${problem.row ?? ''} ${problem.id} ${problem.rule} ${problem.message}`}>
              <td>{problem.file}</td>
              <td>{problem.row}</td>
              <td>{problem.id}</td>
              <td>{problem.rule}</td>
              <td>
                {t(`rule.${problem.rule}`)} <code lang="en">{problem.message}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && <p>{t('error.more', { n: rest })}</p>}
    </>
  )
}
