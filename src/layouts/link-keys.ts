/** Every key that a link of this site may have, read from the folders of figures and calculators. */
interface Definition {
  readonly figure: { readonly fields: Readonly<Record<string, { readonly key: string }>> };
}

const definitions = import.meta.glob<Definition>(
  ["../components/figures/*/figure.ts", "../components/calculators/*/figure.ts"],
  { eager: true },
);

const keys = Object.values(definitions).flatMap(({ figure }) => Object.values(figure.fields).map(({ key }) => key));

export const linkKeys: readonly string[] = [...new Set(["v", ...keys])].sort();
