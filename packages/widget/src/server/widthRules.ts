/**
 * The rules for the steps of a panel's width (see `controllers/width`) as container queries: before the script has come
 * nothing can measure a panel that a server rendered. Browsers without such queries show it as on a phone until then.
 */
export function widthRules(css: string): string {
  const rules = [...css.matchAll(/([^{}]*\[data-from[^{}]*)\{([^{}]*)\}/g)];
  const queries = rules.flatMap(([, selectors = '', body = '']) =>
    selectors
      .replace(/\/\*[^]*?\*\//g, '')
      .split(',')
      .flatMap((selector) => {
        const step = /\[data-from~='?(\d+)'?\]/.exec(selector);
        return step
          ? `@container (min-width: ${step[1]}em) { ${selector.replace(step[0], '.panel').trim()} {${body}} }`
          : [];
      }),
  );
  return `:host { container-type: inline-size; font-size: max(1rem, 16px); } ${queries.join(' ')}`;
}
