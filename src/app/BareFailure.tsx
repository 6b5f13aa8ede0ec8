import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { Detail } from './Detail.tsx'
import { Message } from './Message.tsx'

export interface FailureProps {
  readonly error: Error
  readonly onRetry: () => void
}

/** That the data could not be read, where the words that say why are not here either: the server may be out of reach for both. */
export function BareFailure({ error, onRetry }: FailureProps) {
  const { t } = useWords()
  return (
    <Message title={t('error.unknown.title')} words="">
      <Button look="solid" onPress={onRetry}>
        {t('error.retry')}
      </Button>
      <Detail text={error.message} />
    </Message>
  )
}
