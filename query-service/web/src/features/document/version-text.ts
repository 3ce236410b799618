import { z } from 'zod';
import type { TextId } from '@/shared/i18n/use-text';
import { filled } from '@/shared/text/filled';
import { readDate } from '@/shared/time/dutch-date';
import { NO_WHEN_WHY, whenAndWhy, whenAndWhyOf } from '@/shared/ui/when-and-why';

export const NO_VERSION = { titel: '', versie: '', datum: '', vindplaats: '', sha256: '', ...NO_WHEN_WHY };

/** A version: its title, name, date and place, and the hash of its file. */
export const versionFields = (t: (id: TextId) => string) => ({
  titel: z.string().trim().min(1, t('document.titelNodig')),
  versie: z.string().trim().min(1, t('document.aanduidingNodig')),
  datum: z.string().refine((typed) => readDate(typed), t('dag.onleesbaar')),
  vindplaats: z.string().trim().min(1, t('document.vindplaatsNodig')),
  sha256: z.string().regex(/^\s*([0-9a-f]{64})?\s*$/i, t('document.sha256Fout')),
  ...whenAndWhy(t),
});

/** What was typed, as the server wants it. */
export function toVersion({ titel, versie, datum, vindplaats, sha256, ...when }: typeof NO_VERSION) {
  return {
    titel: titel.trim(),
    versie: versie.trim(),
    datum: readDate(datum) ?? datum,
    vindplaats: vindplaats.trim(),
    ...filled({ sha256 }),
    ...whenAndWhyOf(when),
  };
}

/** The SHA-256 of a file in hexadecimal digits; the file itself goes nowhere. */
export async function hashOf(file: Blob): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
