import { createContext, lazy, type PropsWithChildren, Suspense, useContext, useMemo, useState } from 'react';
import type { Cell } from '@/shared/cell/cell';
import { useText } from '@/shared/i18n/use-text';
import { useAsOf } from '@/shared/time/use-as-of';

// Reading a page is light: the panel comes when it is asked for.
const ProvenancePanel = lazy(async () => ({
  default: (await import('./provenance-panel')).ProvenancePanel,
}));

type Open = (cell: Cell) => void;

const OpenContext = createContext<Open | undefined>(undefined);
const HINT = 'herkomst-uitleg';

/** Lets every value on a page tell where it comes from, in one panel beside it. */
export function ProvenanceProvider({ children }: PropsWithChildren) {
  const { t } = useText();
  const asOf = useAsOf();
  const [opened, setOpened] = useState<Cell>();
  const { op, bekendOp } = asOf;
  const open = useMemo<Open>(() => {
    const page = { ...(op && { op }), ...(bekendOp && { bekendOp }) };
    return (cell) => setOpened({ at: page, ...cell });
  }, [op, bekendOp]);
  return (
    <OpenContext.Provider value={open}>
      {children}
      <span id={HINT} hidden>
        {t('herkomst.titel')}
      </span>
      <Suspense>{opened && <ProvenancePanel start={opened} close={() => setOpened(undefined)} />}</Suspense>
    </OpenContext.Provider>
  );
}

/** A value one can press to read where it comes from; on paper and outside a page it is only its words. */
export function Traceable({ children, ...cell }: PropsWithChildren<Cell>) {
  const open = useContext(OpenContext);
  if (!open) return children;
  return (
    <button
      type="button"
      className="ov-cell"
      aria-haspopup="dialog"
      aria-describedby={HINT}
      onClick={() => open(cell)}
    >
      {children}
    </button>
  );
}

/** The way to where a value comes from, beside a value that is not pressed itself. */
export function WhereFrom({ named, ...cell }: Cell & { named: string }) {
  const { t } = useText();
  const open = useContext(OpenContext);
  return (
    <button
      type="button"
      className="ov-textbutton ov-wherefrom"
      aria-haspopup="dialog"
      onClick={() => open?.(cell)}
    >
      {t('herkomst.knop')}
      <span className="ams-visually-hidden"> {named}</span>
    </button>
  );
}

/** Says once on a page that its values can be pressed. */
export function ProvenanceHint() {
  const { t } = useText();
  return <p className="ov-cell-hint">{t('herkomst.hint')}</p>;
}
