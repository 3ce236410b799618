import { useSearchParams } from 'react-router';
import { readAsOf } from './as-of';

/** The day this page looks at, from its address. */
export function useAsOf() {
  const [search] = useSearchParams();
  return readAsOf(search);
}
