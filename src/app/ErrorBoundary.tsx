import { Component, type ErrorInfo, type ReactNode } from 'react'
import { crash } from './pages.ts'

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
    return (
      <crash.Component error={new Error(`${error.message}${where}`)} onRetry={() => this.setState({ error: null, where: '' })} />
    )
  }
}
