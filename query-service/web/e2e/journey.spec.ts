import { expect, test } from '@playwright/test';
import { Person, REGION } from './person';

const stamp = Date.now().toString(36);
const title = `Samen tegen verzuim ${stamp}`;
const meeting = `proef-${stamp}`;

const dayFromNow = (days: number) => {
  const day = new Date(Date.now() + days * 86_400_000);
  const [year, month, date] = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' })
    .format(day)
    .split('-')
    .map(Number);
  return `${date}-${month}-${year}`;
};

test('an ambition goes from proposal to agenda, and the day before still knows nothing of its adoption', async ({
  browser,
}) => {
  const employee = await Person.logsIn(browser, 'gemeente1-medewerker');
  const secretary = await Person.logsIn(browser, 'secretaris');

  await test.step('an employee whose party sits in two collaborations chooses the region', async () => {
    await employee.sees('Uw samenwerkingen');
    const choices = employee.page.getByRole('main').getByRole('listitem').getByRole('link');
    await expect(choices).toHaveCount(2);
    await expect(choices.filter({ hasText: REGION })).toHaveCount(1);
    await employee.entersTheRegion();
  });

  await test.step('an employee of Gemeente 1 proposes it', async () => {
    const { page } = employee;
    await page.getByRole('link', { name: 'Ambitie voorstellen' }).click();
    await employee.sees('Ambitie voorstellen');
    await page.getByRole('button', { name: 'Versturen' }).click();
    await expect(page.getByRole('link', { name: 'Geef de ambitie een titel' })).toBeVisible();
    await employee.hasNoFaults();
    await page.getByLabel('Titel', { exact: true }).fill(title);
    await page
      .getByLabel('Wat is het doel?')
      .fill('Elke leerling die thuiszit heeft binnen zes weken een plek.');
    await page.reload();
    await expect(page.getByLabel('Titel', { exact: true })).toHaveValue(title);
    await page.getByLabel('Geldt vanaf').fill(dayFromNow(-1));
    await page.getByRole('button', { name: 'Versturen' }).click();
    await employee.sees(title);
    await expect(page.getByText('Voorstel', { exact: true })).toBeVisible();
  });

  await test.step('and amends it, after a look at the difference', async () => {
    const { page } = employee;
    await page.getByRole('link', { name: 'Wijziging voorstellen' }).click();
    await employee.sees('Wijziging voorstellen');
    await page
      .getByLabel('Wat is het doel?')
      .fill('Elke leerling die thuiszit heeft binnen vier weken een plek.');
    await page.getByLabel('Reden').fill('Zes weken is te lang.');
    await page.getByRole('button', { name: 'Verschil bekijken' }).click();
    await expect(page.locator('del', { hasText: 'zes' })).toBeVisible();
    await employee.hasNoFaults();
    await page.getByRole('button', { name: 'Wijziging indienen' }).click();
    await employee.sees(title);
    await expect(page.getByText('Revisie 2', { exact: true })).toBeVisible();
  });

  await test.step('the secretary convenes, tables and opens', async () => {
    const { page } = secretary;
    await secretary.entersTheRegion();
    await secretary.goesTo('OOGO’s');
    await secretary.sees('OOGO’s');
    await page.getByText('OOGO bijeenroepen').click();
    await page.getByLabel('Korte naam').fill(meeting);
    await page.getByLabel('Dag', { exact: true }).fill(dayFromNow(0));
    await page.getByRole('button', { name: 'Bijeenroepen', exact: true }).click();
    await secretary.sees(`OOGO ${meeting}`);
    const choice = page.getByLabel('Tekst', { exact: true });
    const option = choice.locator('option', { hasText: title });
    await choice.selectOption((await option.getAttribute('value')) ?? '');
    await page.getByRole('button', { name: 'Op de agenda zetten' }).click();
    await expect(page.getByRole('heading', { level: 3, name: title })).toBeVisible();
    await page.getByRole('button', { name: 'OOGO openen' }).click();
    await expect(page.getByText('Nu bezig')).toBeVisible();
    await secretary.hasNoFaults();
  });

  for (const [index, name] of ['gemeente1-wethouder', 'swvpo-directeur', 'swvvo-directeur'].entries()) {
    await test.step(`${name} agrees, and the secretary sees it happen`, async () => {
      const delegate = await Person.logsIn(browser, name);
      await delegate.entersTheRegion();
      await delegate.opensOogo(meeting);
      const { page } = delegate;
      const item = page.getByRole('article', { name: title });
      await item.locator('label', { hasText: /^Akkoord$/ }).click();
      await item.getByRole('button', { name: 'Standpunt vastleggen' }).click();
      await expect(item.getByText(new RegExp(`^${index + 1} van \\d+ partijen`))).toBeVisible();
      await delegate.hasNoFaults();
      await expect(secretary.page.getByText(new RegExp(`^${index + 1} van \\d+ partijen`))).toBeVisible();
      await delegate.leaves();
    });
  }

  await test.step('the secretary concludes and closes', async () => {
    const { page } = secretary;
    await page.getByRole('button', { name: 'Punt 1 afronden' }).click();
    await expect(page.getByText(`Besluit ${meeting}.1`)).toBeVisible();
    await expect(page.getByText('Vastgesteld', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'OOGO sluiten' }).click();
    await expect(page.getByText('Gesloten', { exact: true })).toBeVisible();
    await secretary.hasNoFaults();
    await page.getByRole('link', { name: 'Besluitenlijst' }).click();
    await secretary.sees(`Besluitenlijst OOGO ${meeting}`);
    await expect(page.getByRole('article', { name: title }).getByText('Gemeente 1: akkoord')).toBeVisible();
  });

  await test.step('it stands adopted on the agenda', async () => {
    await employee.goesTo('Agenda');
    await employee.sees('Ontwikkelagenda');
    const card = employee.page.getByRole('article', { name: title });
    await expect(card.getByText('Vastgesteld', { exact: true })).toBeVisible();
    await expect(card.getByText('binnen vier weken')).toBeVisible();
    const view = employee.page.getByLabel('Weergave');
    await view.selectOption('matrix');
    await expect(
      employee.page.getByRole('rowheader').filter({ has: employee.page.getByRole('link', { name: title }) }),
    ).toBeVisible();
    await employee.hasNoFaults();
    await view.selectOption('');
  });

  await test.step('the register leads to the decision with its whole trace', async () => {
    const { page } = employee;
    await employee.goesTo('Besluiten');
    await employee.sees('Besluiten');
    await page.getByText('Besluiten zoeken').click();
    await page.getByLabel('OOGO’s vanaf').fill(dayFromNow(0));
    await page.getByLabel('Uitkomst').selectOption('vastgesteld');
    await page.getByRole('button', { name: 'Zoeken' }).click();
    await expect(page).toHaveURL(/uitkomst=vastgesteld/);
    await expect(page.getByText(/besluit(en)? bij: vanaf .* · Vastgesteld$/)).toBeVisible();
    await employee.hasNoFaults();
    await page.getByRole('link', { name: title }).click();
    await employee.sees(title);
    await expect(page.getByText(`Besluit ${meeting}.1`, { exact: true })).toBeVisible();
    await expect(page.getByText('Daarvoor was er nog geen tekst vastgesteld.')).toBeVisible();
    await expect(page.getByText('Zes weken is te lang.')).toBeVisible();
    const positions = page.getByRole('listitem').filter({ hasText: 'Gegeven door' });
    await expect(positions).toHaveCount(3);
    await expect(positions.filter({ hasText: 'Mag met alles instemmen' })).toHaveCount(3);
    await page.getByRole('link', { name: title }).click();
    await employee.sees(title);
    await employee.goesTo('Agenda');
    await employee.sees('Ontwikkelagenda');
  });

  await test.step('the day before it was not adopted, and the page says which day it is about', async () => {
    const { page } = employee;
    await page.getByText('Een andere dag kiezen').click();
    await page.getByLabel('Zoals het gold op').fill(dayFromNow(-1));
    await page.getByRole('button', { name: 'Toon deze dag' }).click();
    await expect(page.getByText('U kijkt terug naar')).toBeVisible();
    const card = page.getByRole('article', { name: title });
    await expect(card.getByText('Voorstel', { exact: true })).toBeVisible();
    await expect(card.getByText('Vastgesteld', { exact: true })).toHaveCount(0);
    await employee.hasNoFaults();
    await page.getByRole('link', { name: 'Terug naar nu' }).click();
    await expect(card.getByText('Vastgesteld', { exact: true })).toBeVisible();
  });

  await test.step('choosing the meeting shows the agenda as it was decided there', async () => {
    const { page } = employee;
    await page.getByRole('link', { name: `OOGO ${meeting}` }).click();
    await expect(page.getByText(`U kijkt terug naar OOGO ${meeting}`)).toBeVisible();
    await expect(
      page.getByRole('article', { name: title }).getByText('Vastgesteld', { exact: true }),
    ).toBeVisible();
    await employee.hasNoFaults();
  });

  await employee.leaves();
  await secretary.leaves();
});

test('the trail tells who recorded what, and a fact opens to its whole record', async ({ browser }) => {
  const auditor = await Person.logsIn(browser, 'auditor');
  const { page } = auditor;
  await auditor.entersTheRegion();
  await auditor.goesTo('Controle');
  await auditor.sees('Controle');
  const facts = page.getByRole('listitem').filter({ hasText: 'Hele feit' });
  await expect(facts).toHaveCount(100);
  await page.getByRole('button', { name: 'Meer feiten ophalen' }).click();
  await expect(facts.nth(100)).toBeVisible();
  await page.getByLabel('Toon feiten over').selectOption('oogo');
  await expect(facts.filter({ hasText: 'Ambitie voorgesteld' })).toHaveCount(0);
  const spoken = facts.filter({ hasText: 'Standpunt gegeven' }).first();
  await spoken.getByText('Hele feit').click();
  await expect(spoken.getByText('oogo.position-taken')).toBeVisible();
  await auditor.hasNoFaults();
  await spoken.getByRole('link', { name: 'Bekijk waar het over gaat' }).click();
  await auditor.sees(/^OOGO /);
  await auditor.leaves();
});

test('a mandate about to expire is said to, until it is revoked', async ({ browser }) => {
  const steward = await Person.logsIn(browser, 'gemeente1-partijbeheerder');
  const { page } = steward;
  const ground = `Besluit van het college ${stamp}`;
  await steward.entersTheRegion();
  await steward.goesTo('Partijen');
  await steward.sees('Partijen en mandaten');
  await page.getByRole('link', { name: 'Gemeente 1', exact: true }).click();
  await steward.sees('Gemeente 1');
  await page.getByText('Mandaat vastleggen').click();
  await page.getByRole('button', { name: 'Vastleggen' }).click();
  await expect(page.getByRole('link', { name: 'Noem het besluit' })).toBeVisible();
  await steward.hasNoFaults();
  await page.getByLabel('Voor wie?').selectOption({ index: 1 });
  await page.getByLabel('Tot en met').fill(dayFromNow(30));
  await page.getByLabel('Op welk besluit berust het?').fill(ground);
  await page.getByLabel('Datum van dat besluit').fill(dayFromNow(-30));
  await page.getByRole('button', { name: 'Vastleggen' }).click();
  const mandate = page.getByRole('article').filter({ hasText: ground });
  await expect(page.getByText('Het mandaat is vastgelegd.')).toBeVisible();
  await expect(mandate.getByText('Verloopt over 30 dagen')).toBeVisible();
  await steward.goesTo('Partijen');
  await steward.sees('Partijen en mandaten');
  await expect(page.getByRole('heading', { name: 'Verloopt binnen 60 dagen' })).toBeVisible();
  await steward.hasNoFaults();
  await page.getByRole('link', { name: 'Gemeente 1', exact: true }).click();
  await mandate.locator('summary', { hasText: 'Mandaat intrekken' }).click();
  await mandate.getByLabel('Reden').fill('Het college besloot opnieuw.');
  await mandate.getByRole('button', { name: 'Mandaat intrekken' }).click();
  await expect(mandate).toHaveCount(0);
  await steward.leaves();
});

test('every page holds on a telephone of 320 pixels and in English', async ({ browser }) => {
  const person = await Person.logsIn(browser, 'gemeente1-medewerker');
  const { page } = person;
  await page.setViewportSize({ width: 320, height: 700 });
  const holds = async () => {
    await person.hasNoFaults();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  };
  await person.sees('Uw samenwerkingen');
  await holds();
  await person.entersTheRegion();
  await holds();
  await page.getByLabel('Weergave').selectOption('matrix');
  await expect(page.getByRole('table')).toBeVisible();
  await holds();
  await page.getByRole('link', { name: 'Alle agenda’s' }).click();
  await person.sees('Alle agenda’s');
  await holds();
  const menu = page.getByRole('button', { name: 'Menu' });
  await menu.press('Enter');
  await expect(page.getByRole('link', { name: 'Controle' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'Controle' })).toBeHidden();
  await expect(menu).toBeFocused();
  for (const [item, title] of [
    ['OOGO’s', 'OOGO’s'],
    ['Besluiten', 'Besluiten'],
    ['Controle', 'Controle'],
    ['Partijen', 'Partijen en mandaten'],
  ] as const) {
    await person.goesTo(item);
    await person.sees(title);
    await holds();
  }
  await page.getByRole('link', { name: 'Gemeente 1', exact: true }).click();
  await person.sees('Gemeente 1');
  await holds();
  await person.goesTo('Besluiten');
  await page.getByRole('link', { name: 'Agenda 2016: acht uitgewerkte ambities' }).click();
  await person.sees('Agenda 2016: acht uitgewerkte ambities');
  await page.getByText('De 8 ambities in deze agenda').click();
  await page.getByText('Wat veranderde er ten opzichte van revisie 1?').last().click();
  await expect(page.locator('ins').first()).toBeVisible();
  await holds();
  await page.goto('/bestaat/niet');
  await person.sees('Deze pagina is er niet');
  await holds();
  await page.getByRole('button', { name: 'English' }).click();
  await person.sees('This page does not exist');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});
