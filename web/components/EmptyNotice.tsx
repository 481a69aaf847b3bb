import type { ReactNode } from 'react';

/** Nothing to show, why, and what to do about it. */
export function EmptyNotice({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="uc-empty">
      <p className="uc-empty-title">{title}</p>
      {children}
    </div>
  );
}
