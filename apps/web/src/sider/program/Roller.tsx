import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ProgramrolleFragment } from '../../generated/graphql.ts';
import { tallform } from '../../tekst/former.ts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Kilde } from '../../ui/Kilde.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { Punkter } from '../../ui/Punkter.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';

const tall = tallform({ maximumFractionDigits: 1 });

/** Hvem som bærer programmet. Organiseringen skifter, så rollene har fra og til. */
export function Roller({ roller }: { roller: ProgramrolleFragment[] }) {
  const { program: { roller: tekst }, ui } = useTekst();
  const prosent = (andel: number | null) => andel !== null && ui.prosent(tall(andel));
  return (
    <Seksjon id="roller" tittel={tekst.tittel}>
      {roller.length === 0 && <Paragraph>{tekst.ingen}</Paragraph>}
      <ul className="programliste">
        {roller.map((rolle) => (
          <li key={rolle.id}>
            <article className="programrad">
              <Heading level={3} data-size="2xs">{rolle.navn} <Oppdiktet er={rolle.oppdiktet} /></Heading>
              <Opplysninger rader={[
                [tekst.besattAv, rolle.besattAv],
                [tekst.antall, rolle.antallPersoner],
                [tekst.stilling, prosent(rolle.stillingsprosent)],
                [tekst.loenn, prosent(rolle.loennFraSatsingenProsent)],
                [tekst.moeter, rolle.moeterPerAar && ui.fraTil(rolle.moeterPerAar, rolle.moeterPerAarTil ?? rolle.moeterPerAar)],
                [tekst.periode, [rolle.fra && tekst.fra(visTidsangivelse(rolle.fra)), rolle.til && tekst.til(visTidsangivelse(rolle.til))].filter(Boolean).join(' ')],
                [tekst.oppgaver, rolle.oppgaver.length > 0 && <Punkter punkter={rolle.oppgaver} />],
              ]} />
              <Kilde kilde={rolle.kilde} />
            </article>
          </li>
        ))}
      </ul>
    </Seksjon>
  );
}
