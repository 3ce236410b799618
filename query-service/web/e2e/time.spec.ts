import { expect, test } from '@playwright/test';
import { Person } from './person';

test('a value tells where it comes from, down to the mandates behind the decision', async ({ browser }) => {
  const evaluator = await Person.logsIn(browser, 'evaluator');
  const { page } = evaluator;
  await evaluator.entersTheRegion();
  await page.getByRole('link', { name: 'OOGO 2016-2' }).click();
  await expect(page.getByText('U kijkt terug naar OOGO 2016-2')).toBeVisible();
  const panel = page.getByRole('dialog', { name: 'Waar komt dit vandaan?' });

  await test.step('of a goal: the decision, its mandates, who wrote it', async () => {
    const card = page.getByRole('article', { name: 'Geen kind zit thuis' });
    await card.getByRole('button', { name: 'Zo weinig mogelijk leerlingen zitten thuis.' }).click();
    await expect(panel.getByText('Vastgesteld in OOGO 2016-2 (6 juli 2016), besluit 2016-2.1')).toBeVisible();
    await expect(panel.getByText('Voorgesteld door Gemeente 1')).toBeVisible();
    await panel.getByText('Wie was akkoord, en met welk mandaat?').click();
    await expect(panel.getByText('Gemeente 1: akkoord')).toBeVisible();
    await expect(panel.getByText('Besluit van het college').first()).toBeVisible();
    await evaluator.hasNoFaults();
  });

  await test.step('by keyboard: a total, what it was computed from, and back to where one was', async () => {
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    const total = page
      .getByRole('region', { name: 'Uren van de hele agenda' })
      .getByRole('button', { name: '733' });
    await total.press('Enter');
    await expect(panel.getByText('Alle uren zoals uitgerekend')).toBeVisible();
    await panel.getByRole('button', { name: 'Geen kind zit thuis' }).press('Enter');
    await expect(panel.getByText('Uren zoals uitgerekend', { exact: true }).first()).toBeVisible();
    await expect(panel.getByRole('heading', { name: 'Waar komt dit vandaan?' })).toBeFocused();
    await panel.getByRole('button', { name: 'Terug naar de vorige waarde' }).press('Enter');
    await expect(panel.getByText('Alle uren zoals uitgerekend')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(total).toBeFocused();
  });

  await evaluator.leaves();
});

test('looking back shows what came, went and changed between two OOGOs', async ({ browser }) => {
  const evaluator = await Person.logsIn(browser, 'evaluator');
  const { page } = evaluator;
  await evaluator.entersTheRegion();
  await evaluator.goesTo('Terugkijken');
  await evaluator.sees('Terugkijken');
  const choose = page.getByRole('region', { name: 'Welke twee momenten wilt u vergelijken?' });

  await test.step('as it held', async () => {
    await choose.getByLabel('Van', { exact: true }).selectOption({ label: 'OOGO 2016-1, 6 april 2016' });
    await choose.getByLabel('Naar', { exact: true }).selectOption({ label: 'OOGO 2016-2, 6 juli 2016' });
    await choose.getByRole('button', { name: 'Vergelijken' }).press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'Tussen OOGO 2016-1' })).toContainText(
      '2 ambities gegaan en 8 ambities veranderd. Voor het eerst zijn er uren opgegeven: 669.',
    );
    await expect(page).toHaveURL(/van=oogo.*tot=oogo/);
    const changed = page.getByRole('article', { name: 'Geen kind zit thuis' });
    await expect(changed.locator('ins', { hasText: '120' }).first()).toBeVisible();
    await evaluator.hasNoFaults();
    await changed.getByRole('button', { name: 'Herkomst Uren zoals opgegeven' }).click();
    await expect(page.getByRole('dialog').getByText('Gewijzigd door Gemeente 1')).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('as then known: the minutes came only later', async () => {
    await choose.getByLabel('Van', { exact: true }).selectOption('dag');
    await choose.getByLabel('Van welke dag?').fill('6 april 2016');
    await choose.locator('label', { hasText: /^Zoals toen bekend/ }).click();
    await choose.getByRole('button', { name: 'Vergelijken' }).click();
    await expect(page).toHaveURL(/van=2016-04-06.*blik=toen/);
    await expect(page.getByRole('status').filter({ hasText: 'Tussen 6 april 2016' })).toBeVisible();
    await evaluator.hasNoFaults();
  });

  await test.step('of two days between which nothing happened it says so', async () => {
    await page.goto(`${new URL(page.url()).pathname}?van=2013-01-01&tot=2013-02-01`);
    await expect(page.getByText('Op 1 januari 2013 was nog niets bekend.')).toBeVisible();
    await expect(page.getByText('Er is niets veranderd.')).toBeVisible();
    await evaluator.hasNoFaults();
  });

  await evaluator.leaves();
});
