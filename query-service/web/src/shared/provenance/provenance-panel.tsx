import { Heading } from '@amsterdam/design-system-react';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import type { Cell } from '@/shared/cell/cell';
import { useText } from '@/shared/i18n/use-text';
import { Told } from './told';

/** The panel beside the page; what a value is computed from opens in it, with a way back. */
export function ProvenancePanel({ start, close }: { start: Cell; close: () => void }) {
  const { t } = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const [way, setWay] = useState([start]);
  const cell = way.at(-1) as Cell;
  const go = (next: Cell[]) => {
    setWay(next);
    title.current?.focus();
  };
  // Opened by the browser itself: it keeps the focus inside and gives it back on closing.
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const { pathname } = useLocation();
  const here = useRef(pathname);
  useEffect(() => {
    if (here.current !== pathname) close();
  }, [pathname, close]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: beside the panel only a mouse can press; Esc does it by keyboard
    <dialog
      ref={dialog}
      className="ov-panelside"
      aria-labelledby="herkomst-kop"
      onClose={close}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
    >
      <div className="ov-panelside__inside">
        <header>
          <Heading level={2} id="herkomst-kop" ref={title} tabIndex={-1}>
            {t('herkomst.titel')}
          </Heading>
          <button type="button" className="ov-panelside__close" onClick={() => dialog.current?.close()}>
            {t('herkomst.sluiten')}
          </button>
        </header>
        {way.length > 1 && (
          <p>
            <button type="button" className="ov-textbutton" onClick={() => go(way.slice(0, -1))}>
              {t('herkomst.terug')}
            </button>
          </p>
        )}
        <Told key={`${cell.of} ${cell.id} ${cell.field}`} cell={cell} follow={(next) => go([...way, next])} />
      </div>
    </dialog>
  );
}
