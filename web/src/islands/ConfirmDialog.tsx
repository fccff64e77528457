import { Description, Dialog, DialogBackdrop, DialogPanel, DialogTitle } from '@headlessui/react';
import type { ReactNode } from 'react';
import { Button } from './ui.tsx';

interface ConfirmDialogProps {
  title: string;
  /** What happens, and what can't be undone. */
  children: ReactNode;
  /** What the button does, as a verb. */
  verb: string;
  open: boolean;
  /** Under way: nothing can be pressed. */
  busy: boolean;
  trouble: string | undefined;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before something that can't be undone; the keyboard starts on the way out. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, children, verb, open, busy, trouble, onConfirm, onClose } = props;
  return (
    <Dialog open={open} onClose={() => !busy && onClose()} role="alertdialog" className="fixed inset-0 z-30">
      <DialogBackdrop className="fixed inset-0 bg-slate-950/60" />
      <div className="fixed inset-0 flex items-end justify-center overflow-y-auto p-4 sm:items-center">
        <DialogPanel className="w-full max-w-md space-y-4 rounded-lg bg-white p-6 shadow-xl dark:border dark:border-slate-700 dark:bg-slate-900">
          <DialogTitle className="text-lg font-semibold">{title}</DialogTitle>
          <Description as="div" className="leading-relaxed">
            {children}
          </Description>
          <p role="alert" className="font-semibold text-red-700 empty:hidden dark:text-red-300">
            {trouble}
          </p>
          <div className="flex flex-wrap justify-end gap-3">
            <Button look="quiet" autoFocus onClick={onClose} disabled={busy}>
              Keep
            </Button>
            <Button look="danger" onClick={onConfirm} disabled={busy}>
              {busy ? 'Deleting…' : verb}
            </Button>
          </div>
        </DialogPanel>
      </div>
    </Dialog>
  );
}
