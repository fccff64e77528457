import { describe, expect, test } from 'vitest';
import { isOffer } from './offer-lines.ts';

describe('what a posting offers', () => {
  test.each([
    'The salary band for this role is €58,000 to €72,000 depending on experience, plus 28 days of holiday.',
    'Wir zahlen 48.000 bis 54.000 Euro, dazu gibt es 30 Tage Urlaub, Homeoffice und einen Obstkorb.',
    'You get 40 days off per year, a hardware budget and yearly retreats.',
    'You will be eligible to participate in our bonus program, and may be offered an equity award.',
    'Benefits include reimbursement for relevant conferences, training, and education.',
    'We celebrate diversity and are committed to creating an inclusive environment for all employees.',
    'Rémunération : 42–50 k€ selon expérience, salaire fixe en euros',
  ])('is pay, leave, a perk or the law: %s', (line) => {
    expect(isOffer(line)).toBe(true);
  });

  test.each([
    'You will own the payroll service that pays the salaries of 40,000 drivers.',
    'Experience with pricing, benefits administration or insurance products.',
    'You will keep the budget of the cloud platform and report on it.',
    'Mindestens drei Jahre Erfahrung mit Kotlin.',
    'We run reviews every day and release 30 times a day.',
    'You make our booking flow accessible, also for health insurers.',
  ])('is not what there is to do or to know: %s', (line) => {
    expect(isOffer(line)).toBe(false);
  });
});
