import type { Ambitie } from '@/shared/api/types';

/** The text one would decide about now: the open change where there is one. */
export const newestRevision = ({ openWijziging, revisie }: Pick<Ambitie, 'openWijziging' | 'revisie'>) =>
  openWijziging?.revisie ?? revisie;
