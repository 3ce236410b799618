import { anchor } from './chain';

/** The way to another fact on this page; only its number while it was not fetched. */
export function FactLink({ feit, fetched }: { feit: string; fetched: boolean }) {
  const number = <code>{feit}</code>;
  return fetched ? (
    <a className="ams-link" href={`#${anchor(feit)}`}>
      {number}
    </a>
  ) : (
    number
  );
}
