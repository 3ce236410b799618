import { describe, expect, it } from 'vitest';
import { hasPath } from '../ui/form-errors';
import { fieldPath, isConflict, isUpdating, placeFaults, toProblem } from './problem';

const fault = (veld: string) => ({ veld, code: 'veld.verplicht', uitleg: 'Dit moet u invullen.' });

describe('a problem from the server', () => {
  it('keeps its code, its words and its faults', () => {
    const problem = toProblem(
      { status: 400, code: 'veld.ongeldig', detail: 'Klopt niet.', fouten: [fault('titel')] },
      400,
    );
    expect(problem.code).toBe('veld.ongeldig');
    expect(problem.message).toBe('Klopt niet.');
    expect(problem.faults).toHaveLength(1);
  });

  it('is a fault of ours when nothing readable came', () => {
    expect(toProblem('<html>', 502).code).toBe('storing');
    expect(toProblem(undefined, 404).code).toBe('onbekend');
  });

  it('tells updating and conflict from all else', () => {
    expect(isUpdating(toProblem({ code: 'bijwerken' }, 503))).toBe(true);
    expect(isUpdating(toProblem({ code: 'onbereikbaar' }, 503))).toBe(false);
    expect(isConflict(toProblem({ code: 'versie.verouderd', versie: 4 }, 412))).toBe(true);
    expect(toProblem({ versie: 4 }, 412).currentVersion).toBe(4);
  });
});

describe('placing faults at their fields', () => {
  const form = { titel: '', doelen: [{ tekst: '', indicatoren: [] }], ureninzet: { gesteld: '' } };
  const here = (path: string) => (hasPath(form, path) ? path : undefined);

  it('reads a path however the server writes it', () => {
    expect(fieldPath('doelen[0].tekst')).toBe('doelen.0.tekst');
    expect(fieldPath('/doelen/0/tekst')).toBe('doelen.0.tekst');
    expect(fieldPath('$.titel')).toBe('titel');
  });

  it('puts each fault at a field that exists and keeps the rest apart', () => {
    const { placed, rest } = placeFaults(
      [fault('titel'), fault('doelen[0].tekst'), fault('doelen[3].tekst'), fault('doelen'), fault('thema')],
      here,
    );
    expect(placed.map(({ path }) => path)).toEqual(['titel', 'doelen.0.tekst']);
    expect(rest.map(({ veld }) => veld)).toEqual(['doelen[3].tekst', 'doelen', 'thema']);
  });
});
