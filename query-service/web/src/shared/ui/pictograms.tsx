import {
  IconBan,
  IconCheck,
  IconClock,
  IconClockPause,
  IconEdit,
  IconHelp,
  IconX,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';

const pictogram = (Drawn: ComponentType<{ className?: string; 'aria-hidden'?: boolean }>) =>
  function Pictogram() {
    return <Drawn aria-hidden className="ov-icon" />;
  };

/** Our own small pictures; always beside a word, never instead of one. */
export const Agreed = pictogram(IconCheck);
export const Reserved = pictogram(IconClock);
export const Refused = pictogram(IconX);
export const HeldOver = pictogram(IconClockPause);
export const Proposed = pictogram(IconEdit);
export const Stopped = pictogram(IconBan);
export const Unknown = pictogram(IconHelp);
