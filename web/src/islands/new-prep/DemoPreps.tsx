import { useEffect, useState } from 'react';
import type { SiteConfig } from '../../../../shared/site-config.ts';
import { fromRequest, type PrepForm } from '../../logic/prep-form.ts';
import { siteConfig } from '../../logic/site-config.ts';

/** Made-up companies, one click away, where the installation has them. */
export function DemoPreps({ busy, onChoose }: { busy: boolean; onChoose: (form: PrepForm) => void }) {
  const [preps, setPreps] = useState<NonNullable<SiteConfig['demo']>['preps']>([]);
  const [chosen, setChosen] = useState<string>();
  useEffect(() => {
    // Without a configuration there is nothing to offer; sending the form will say what is wrong.
    siteConfig().then(
      ({ demo }) => setPreps(demo?.preps ?? []),
      () => undefined,
    );
  }, []);
  if (preps.length === 0) return null;
  return (
    <fieldset className="rounded-lg bg-slate-50 px-4 pb-4 sm:px-5 dark:bg-slate-900">
      <legend className="float-left w-full pt-3 pb-2 text-sm font-semibold">
        Just looking? Try it with a made-up company
      </legend>
      <div className="clear-both flex flex-wrap gap-2">
        {preps.map(({ label, request }) => (
          <button
            key={label}
            type="button"
            title={label}
            disabled={busy}
            className="min-h-9 cursor-pointer rounded-full border border-slate-300 bg-white px-3.5 text-sm hover:border-teal-700 hover:text-teal-800 dark:border-slate-600 dark:bg-slate-950 dark:hover:text-teal-300"
            onClick={() => {
              onChoose(fromRequest(request));
              setChosen(label);
            }}
          >
            {label.split(':')[0]}
          </button>
        ))}
      </div>
      <p role="status" className="muted mt-2 text-sm empty:hidden">
        {chosen !== undefined && `${chosen}. The form is filled in: make the plan, or change it first.`}
      </p>
    </fieldset>
  );
}
