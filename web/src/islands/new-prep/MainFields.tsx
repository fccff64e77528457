import type { PrepForm } from '../../logic/prep-form.ts';
import { Select, TextField } from '../ui.tsx';
import type { Control } from './use-prep-form.ts';

const LEVELS = [
  { value: 'beginner', label: 'Beginner' },
  { value: 'intermediate', label: 'Intermediate' },
  { value: 'advanced', label: 'Advanced' },
] as const;

/** Company and role, and how much time there is. */
export function MainFields({
  form,
  control,
  set,
}: {
  form: PrepForm;
  control: Control;
  set: (change: Partial<PrepForm>) => void;
}) {
  const hasDate = form.interviewDate !== '';
  const timeframe = control('timeframe');
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <TextField
        label="Company website"
        placeholder="example.com"
        inputMode="url"
        autoComplete="off"
        autoCapitalize="none"
        required
        {...control('companyUrl')}
      />
      <TextField
        label="Role"
        placeholder="Backend engineer (Kotlin)"
        autoComplete="off"
        required
        {...control('roleFocus')}
      />
      <TextField
        label="Date of the interview"
        hint="If you know it."
        type="date"
        {...control('interviewDate')}
      />
      <TextField
        label="Time to prepare"
        hint={hasDate ? 'All days until the interview.' : 'From tomorrow: 7 days, 2 weeks.'}
        disabled={hasDate}
        {...timeframe}
        value={hasDate ? '' : timeframe.value}
      />
      <TextField label="Hours a day" inputMode="decimal" autoComplete="off" {...control('hoursPerDay')} />
      <Select
        label="Your level"
        options={LEVELS}
        value={form.skillLevel}
        onValue={(value) => {
          const level = LEVELS.find((option) => option.value === value);
          if (level) set({ skillLevel: level.value });
        }}
      />
    </div>
  );
}
