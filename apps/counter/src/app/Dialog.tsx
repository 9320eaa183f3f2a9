import { Modal } from 'antd';
import { useEffect, type ReactNode } from 'react';
import { useDialogCover } from '../keyboard/use-shortcuts.js';

/**
 * A dialog over the page: the focus stays inside, Escape closes it, shortcuts of the page rest meanwhile.
 * Without `onClose` it can only be answered.
 */
export function Dialog({
  open,
  title,
  onClose,
  footer = null,
  width = 560,
  children,
}: {
  open: boolean;
  title: ReactNode;
  onClose?: () => void;
  footer?: ReactNode;
  width?: number;
  children: ReactNode;
}) {
  useDialogCover(open);
  useFocusBack(open);
  return (
    <Modal
      open={open}
      title={title}
      onCancel={() => onClose?.()}
      footer={footer}
      width={width}
      closable={false}
      keyboard={Boolean(onClose)}
      mask={{ closable: false }}
      destroyOnHidden
      centered
    >
      {children}
    </Modal>
  );
}

/** When the dialog goes, the focus returns to where it was, unless somebody has put it elsewhere meanwhile. */
function useFocusBack(open: boolean): void {
  useEffect(() => {
    if (!open) return;
    const before = document.activeElement;
    return () => {
      const lost = document.activeElement === null || document.activeElement === document.body;
      if (lost && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [open]);
}
