import { Component, type ErrorInfo, type ReactNode } from 'react'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { Detail } from './Detail.tsx'
import { Message } from './Message.tsx'
import styles from './Message.module.css'

interface ErrorBoundaryProps {
  readonly children: ReactNode
}

interface ErrorBoundaryState {
  readonly error: Error | null
  readonly where: string
}

/** Catches what a page throws while it is drawn. The view stays in the address, so nothing the reader chose is lost. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null, where: '' }

  static getDerivedStateFromError(error: unknown): Partial<ErrorBoundaryState> {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override componentDidCatch(_error: unknown, info: ErrorInfo): void {
    this.setState({ where: info.componentStack ?? '' })
  }

  override render(): ReactNode {
    const { error, where } = this.state
    if (error === null) return this.props.children
    return <Crash detail={`${error.message}${where}`} onRetry={() => this.setState({ error: null, where: '' })} />
  }
}

function Crash({ detail, onRetry }: { readonly detail: string; readonly onRetry: () => void }) {
  const { t } = useWords()
  return (
    <main>
      <Message title={t('error.crash.title')} words={t('error.crash.words')}>
        <p>{t('error.crash.do')}</p>
        <p className={styles['actions']}>
          <Button look="solid" onPress={onRetry}>
            {t('error.retry')}
          </Button>
          <Button
            look="line"
            onPress={() => {
              window.location.hash = '#/figures'
              window.location.reload()
            }}
          >
            {t('unknown.home')}
          </Button>
        </p>
        <Detail text={detail} />
      </Message>
    </main>
  )
}
