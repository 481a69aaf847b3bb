import { type ReactNode, useId } from 'react';

interface Props {
  title: string;
  /** One line under the title: what is shown and over which days. */
  note?: ReactNode;
  actions?: ReactNode;
  footer?: ReactNode;
  className?: string;
  children: ReactNode;
}

export function Panel({ title, note, actions, footer, className, children }: Props) {
  const id = useId();
  return (
    <section className={`uc-panel ${className ?? ''}`} aria-labelledby={id}>
      <header className="uc-panel-head">
        <div>
          <h2 id={id}>{title}</h2>
          {note ? <p className="uc-note">{note}</p> : null}
        </div>
        {actions ? <div className="uc-panel-actions">{actions}</div> : null}
      </header>
      {children}
      {footer ? <footer className="uc-panel-foot">{footer}</footer> : null}
    </section>
  );
}
