import { useQuery } from '@tanstack/react-query'
import type { Dataset } from '#domain/model.ts'
import { SearchDialog, type Spelling } from '#features/search/SearchDialog.tsx'
import { pinyinQuery } from '#load/pinyin.ts'

interface SearchProps {
  readonly dataset: Dataset
  readonly lastText: string
  readonly onClose: (text: string) => void
}

/** The search, with the readings of characters as soon as they are here. */
export function Search(props: SearchProps) {
  const { data, isError, isFetching } = useQuery(pinyinQuery(import.meta.env.VITE_PINYIN_URL))
  const spelling: Spelling = data ? { state: 'here', readings: data } : { state: isError && !isFetching ? 'missing' : 'loading' }
  return <SearchDialog {...props} spelling={spelling} />
}
