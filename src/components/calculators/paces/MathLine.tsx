/** A formula in MathML, from the plain text of a step: signs stand between spaces. */
import type { ComponentChildren } from "preact";
import type { Step } from "./working.ts";

const isNumber = (token: string): boolean => /^[\d.,:]+$/.test(token);
const isSign = (token: string): boolean => /^[−+×=()]$/.test(token);

function Token({ token }: { readonly token: string }) {
  if (isSign(token)) return <mo>{token}</mo>;
  if (isNumber(token)) return <mn>{token}</mn>;
  return /^[A-Za-z]$/.test(token) ? <mi>{token}</mi> : <mtext>{token}</mtext>;
}

/** Tokens of a text without spaces: "−0.012778×47.25". */
const split = (text: string): readonly string[] => text.match(/[−+×()^]|[^−+×()^]+/g) ?? [];

const Row = ({ children }: { readonly children: ComponentChildren }) => <mrow>{children}</mrow>;

/** Powers within a list of tokens: "e", "^", "−0.5×2". */
function withPowers(tokens: readonly string[]): ComponentChildren[] {
  const drawn: ComponentChildren[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] ?? "";
    const power = tokens[index + 1] === "^" ? tokens[index + 2] : undefined;
    if (token === "√") {
      drawn.push(
        <msqrt key={index}>
          <Row>{withPowers(split(tokens[index + 1] ?? ""))}</Row>
        </msqrt>,
      );
      index += 1;
    } else if (power === undefined) drawn.push(<Token key={index} token={token} />);
    else {
      drawn.push(
        <msup key={index}>
          <Token token={token} />
          <Row>{withPowers(split(power))}</Row>
        </msup>,
      );
      index += 2;
    }
  }
  return drawn;
}

function Form({ text }: { readonly text: string }) {
  const [over = "", under] = text.split(" ÷ ");
  const row = <Row>{withPowers(over.split(" "))}</Row>;
  if (under === undefined) return row;
  return (
    <mfrac>
      {row}
      <Row>{withPowers(under.split(" ").flatMap(split))}</Row>
    </mfrac>
  );
}

export function MathLine({ forms }: Pick<Step, "forms">) {
  return (
    <math>
      <Row>
        {forms.map((text, index) => (
          <Row key={index}>
            {index > 0 && <mo>=</mo>}
            <Form text={text} />
          </Row>
        ))}
      </Row>
    </math>
  );
}
