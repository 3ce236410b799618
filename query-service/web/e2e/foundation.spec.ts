import { expect, test } from '@playwright/test';
import { Person } from './person';

const stamp = Date.now().toString(36);

const today = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam' }).format(new Date());

test('the secretary describes the vision and adds a theme, and both stand on the page', async ({
  browser,
}) => {
  const secretary = await Person.logsIn(browser, 'secretaris');
  const { page } = secretary;
  await secretary.entersTheRegion();
  await secretary.goesTo('Samenwerking');
  await secretary.sees('Samenwerking');
  await page.locator('summary', { hasText: 'Thema toevoegen' }).click();
  await page.getByRole('button', { name: 'Thema toevoegen' }).click();
  await expect(page.getByRole('link', { name: 'Geef het thema een naam' })).toBeVisible();
  await secretary.hasNoFaults();
  await page.getByLabel('Naam', { exact: true }).last().fill(`Thuiszitters ${stamp}`);
  await page.getByRole('button', { name: 'Thema toevoegen' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: `Thuiszitters ${stamp}` })).toBeVisible();
  await page.locator('summary', { hasText: /visie/i }).first().click();
  await page.getByLabel('Hoger doel').fill(`Elk kind telt mee ${stamp}`);
  const vision = page.getByRole('region', { name: 'Visie' });
  await vision.getByLabel('Reden').fill('Het hogere doel was nog niet verwoord.');
  await page.getByRole('button', { name: 'Visie voorstellen' }).click();
  await expect(vision.locator('dd', { hasText: `Elk kind telt mee ${stamp}` })).toBeVisible();
  await secretary.hasNoFaults();
  await secretary.leaves();
});

test('a document is registered, and its proof says plainly what is missing', async ({ browser }) => {
  const employee = await Person.logsIn(browser, 'gemeente1-medewerker');
  const { page } = employee;
  const title = `Jeugdplan ${stamp}`;
  await employee.entersTheRegion();
  await employee.goesTo('Documenten');
  await employee.sees('Documenten');
  await page.getByText('Document registreren').first().click();
  await page.getByLabel('Soort document').selectOption('jeugdplan');
  await page.getByLabel('Titel').fill(title);
  await page.getByLabel('Hoe heet deze versie?').fill('concept 1');
  await page.getByLabel('Datum van deze versie').fill(today);
  await page.getByLabel('Waar is het te vinden?').fill('Zaak 2026-1');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'plan.txt', mimeType: 'text/plain', buffer: Buffer.from('abc') });
  await expect(page.getByLabel('SHA-256 van het bestand')).toHaveValue(/^ba7816bf/);
  await employee.hasNoFaults();
  await page.getByRole('button', { name: 'Document registreren' }).click();
  await employee.sees(title);
  await page.getByRole('link', { name: 'Overlegbewijs', exact: true }).click();
  await employee.sees(`${title}, concept 1`);
  await expect(page.getByText('Dit bewijs is niet volledig')).toBeVisible();
  await expect(page.getByText('Geen agendapunt van een OOGO gaat over deze versie.')).toBeVisible();
  await employee.goesTo('Mijn werk');
  await employee.sees('Mijn werk');
  await employee.leaves();
});

test('the evaluator judges, and the secretary decides what follows', async ({ browser }) => {
  const finding = `Wij leren van elkaar ${stamp}`;
  const evaluator = await Person.logsIn(browser, 'evaluator');
  await evaluator.entersTheRegion();
  await evaluator.goesTo('Evaluaties');
  await evaluator.sees('Evaluaties');
  await evaluator.page.getByText('Evaluatie vastleggen').first().click();
  await evaluator.page.getByLabel('Wat evalueert u?').selectOption({ label: 'Deze samenwerking zelf' });
  await evaluator.page.getByLabel('Oordeel').selectOption('deels-bereikt');
  await evaluator.page.getByLabel('Wat is uw bevinding?').fill(finding);
  await evaluator.hasNoFaults();
  await evaluator.page.getByRole('button', { name: 'Evaluatie vastleggen' }).click();
  await expect(evaluator.page.getByText(finding)).toBeVisible();
  await evaluator.leaves();

  const secretary = await Person.logsIn(browser, 'secretaris');
  await secretary.entersTheRegion();
  await secretary.goesTo('Evaluaties');
  const judged = secretary.page.getByRole('listitem').filter({ hasText: finding });
  await judged.locator('summary', { hasText: 'Vervolg bepalen' }).click();
  await judged.locator('label', { hasText: /^Doorgaan$/ }).click();
  await judged.getByRole('button', { name: 'Vervolg bepalen' }).click();
  await expect(judged.getByText('Doorgaan', { exact: true })).toBeVisible();
  await expect(judged.getByText('Over het vervolg is nog niet beslist.')).toHaveCount(0);
  await secretary.hasNoFaults();
  await secretary.leaves();
});

test('the new pages hold on a telephone of 320 pixels, and on an earlier day', async ({ browser }) => {
  const auditor = await Person.logsIn(browser, 'auditor');
  const { page } = auditor;
  await page.setViewportSize({ width: 320, height: 700 });
  await auditor.entersTheRegion();
  for (const [item, title] of [
    ['Samenwerking', 'Samenwerking'],
    ['Documenten', 'Documenten'],
    ['Evaluaties', 'Evaluaties'],
    ['Mijn werk', 'Mijn werk'],
  ] as const) {
    await auditor.goesTo(item);
    await auditor.sees(title);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  }
  await auditor.goesTo('Besluiten');
  await page.getByRole('link', { name: /^Geschillen over/ }).click();
  await auditor.sees('Geschillen');
  await auditor.goesTo('Samenwerking');
  await page.goto(`${page.url()}?op=2015-01-01`);
  await expect(page.getByText('U kijkt terug naar 1 januari 2015')).toBeVisible();
  await auditor.hasNoFaults();
  await auditor.leaves();
});

test('voiding a fact is explained and confirmed first, and a refusal is said in words', async ({
  browser,
}) => {
  const secretary = await Person.logsIn(browser, 'secretaris');
  const { page } = secretary;
  await secretary.entersTheRegion();
  await secretary.goesTo('Controle');
  await secretary.sees('Controle');
  const facts = page.getByRole('listitem').filter({ hasText: 'Hele feit' });
  const founding = facts.filter({ hasText: 'Samenwerking opgericht' }).first();
  await founding.getByText('Hele feit').click();
  await founding.locator('summary', { hasText: 'Laten vervallen' }).click();
  await expect(founding.getByText('Wat betekent vervallen?')).toBeVisible();
  await founding.getByRole('button', { name: 'Laten vervallen' }).click();
  await expect(founding.getByRole('link', { name: 'Bevestig dat dit feit moet vervallen' })).toBeVisible();
  await secretary.hasNoFaults();
  await founding.getByLabel('Reden').fill(`Dit was een proef ${stamp}.`);
  await founding.getByLabel('Ja, dit feit moet vervallen').check();
  await founding.getByRole('button', { name: 'Laten vervallen' }).click();
  await expect(founding.getByText('Dit is niet vastgelegd')).toBeVisible();
  await secretary.leaves();
});
