import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test('who could not log in is told so, and can try again', async ({ page }) => {
  await page.goto('/login/oauth2/code/overeen?code=verzonnen&state=verzonnen');
  await expect(page.getByRole('alert')).toContainText('Aanmelden is niet gelukt');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('link', { name: 'Aanmelden' }).click();
  await page.locator('input[name=username]').fill('auditor');
  await page.locator('input[name=password]').fill('overeen-demo');
  await page.locator('button[type=submit]').first().click();
  await expect(page.getByRole('button', { name: 'Afmelden' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  const session = (await page.context().cookies()).find(({ name }) => name === 'OVEREEN');
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
  await page.getByRole('button', { name: 'Afmelden' }).click();
  await expect(page.getByRole('link', { name: 'Aanmelden' })).toBeVisible();
  expect((await page.request.get('/v1/ik')).status()).toBe(401);
});
