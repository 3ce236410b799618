import { expect, test } from '@playwright/test';
import { Person } from './person';

const stamp = Date.now().toString(36);

test('what looks like personal data is refused at its field, confirmed, and told in the trail', async ({
  browser,
}) => {
  const employee = await Person.logsIn(browser, 'gemeente1-medewerker');
  const { page } = employee;
  const title = `Een vast aanspreekpunt ${stamp}`;
  const confirm = page.getByLabel('Ik heb dit nagekeken: het zijn geen persoonsgegevens van een leerling');
  const explanation = page.getByLabel(/^Toelichting/).first();
  await employee.entersTheRegion();
  await page.getByRole('link', { name: 'Ambitie voorstellen' }).click();
  await employee.sees('Ambitie voorstellen');
  await page.getByLabel('Titel', { exact: true }).fill(title);
  await explanation.fill('Bereikbaar op loket@overeen.example.');
  await page.getByLabel('Wat is het doel?').fill('Ouders bellen 072-5488888 en worden verder geholpen.');
  await expect(confirm).toHaveCount(0);
  await page.getByRole('button', { name: 'Versturen' }).click();
  await expect(page.getByRole('link', { name: /^Hier lijkt een e-mailadres te staan/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Hier lijkt een telefoonnummer te staan/ })).toBeVisible();
  await expect(explanation).toHaveAttribute('aria-invalid', 'true');
  await expect(confirm).not.toBeChecked();
  await page.getByRole('link', { name: /Bevestig dat onderaan/ }).click();
  await expect(confirm).toBeFocused();
  await employee.hasNoFaults();

  await page.getByLabel('Wat is het doel?').fill('Ouders bellen het loket en worden verder geholpen.');
  await page.getByRole('button', { name: 'Versturen' }).click();
  await expect(page.getByRole('link', { name: /^Hier lijkt een telefoonnummer te staan/ })).toHaveCount(0);
  await expect(page.getByRole('link', { name: /^Hier lijkt een e-mailadres te staan/ })).toBeVisible();
  await page.setViewportSize({ width: 320, height: 700 });
  await confirm.check();
  await employee.hasNoFaults();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole('button', { name: 'Versturen' }).click();
  await employee.sees(title);
  await expect(page.getByText('loket@overeen.example')).toBeVisible();
  await employee.leaves();

  const auditor = await Person.logsIn(browser, 'auditor');
  await auditor.entersTheRegion();
  await auditor.goesTo('Controle');
  await auditor.sees('Controle');
  const told = auditor.page.getByText('Bevestigd dat dit geen persoonsgegevens zijn: toelichting', {
    exact: true,
  });
  const more = auditor.page.getByRole('button', { name: 'Meer feiten ophalen' });
  await expect(more.or(told).first()).toBeVisible();
  while (await more.isVisible()) {
    const shown = await auditor.page.getByRole('listitem').count();
    await more.click();
    await expect.poll(() => auditor.page.getByRole('listitem').count()).toBeGreaterThan(shown);
  }
  await expect(told.first()).toBeVisible();
  await auditor.hasNoFaults('li:has(.ov-trail__what .ov-quiet)');
  await auditor.leaves();
});
