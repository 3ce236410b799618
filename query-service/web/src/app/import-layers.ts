const LAYERS = ['shared', 'features', 'app'];

const layerOf = (path: string) => LAYERS.indexOf(path.split('/')[0] ?? '');
const featureOf = (path: string) => (path.startsWith('features/') ? path.split('/')[1] : undefined);

function resolved(from: string, target: string): string | undefined {
  if (target.startsWith('@/')) return target.slice(2);
  if (!target.startsWith('.')) return undefined;
  const steps = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Imports flow app → features → shared, and no feature imports another. What does not, is named. */
export function forbiddenImports(file: string, source: string): string[] {
  const targets = [...source.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(
    ([, target]) => target ?? '',
  );
  return targets.filter((target) => {
    const to = resolved(file, target);
    if (to === undefined || layerOf(to) < 0) return false;
    const sideways =
      featureOf(file) !== undefined && featureOf(to) !== undefined && featureOf(file) !== featureOf(to);
    return layerOf(to) > layerOf(file) || sideways;
  });
}
