import { Paragraph } from '@digdir/designsystemet-react';
import { evidenskriterier } from '#libs/contracts';
import type { ErfaringsinnholdetFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Kilde } from '../../ui/Kilde.tsx';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { Punkter } from '../../ui/Punkter.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { visAntall, visBeloep, visTidsrommet } from './erfaringstall.ts';
import { Evidensmerke } from './Evidensmerke.tsx';
import { Resultatet } from './Resultatet.tsx';

/** Alt innholdet i en erfaring, likt i forhåndsvisningen og i banken: det en ser før en deler, er det de andre ser. */
export function Innholdet({ innhold }: { innhold: ErfaringsinnholdetFragment }) {
  const tekst = useSidetekst('erfaring');
  const { ord, temaord } = useTekst();
  const { bank, felter } = tekst;
  const avsnitt = (verdi: string | null) => verdi && <span className="avsnitt">{verdi}</span>;
  const punkter = (liste: readonly string[]) => liste.length > 0 && <Punkter punkter={liste} />;
  const medMerknad = (ordet: string | null | undefined, merknad: string | null) => ordet && [ordet, merknad].filter(Boolean).join('. ');
  return (
    <>
      <Seksjon tittel={bank.om}>
        <Paragraph variant="long">{innhold.kort}</Paragraph>
        <Opplysninger rader={[
          [felter.tema, innhold.tema && temaord.tema[innhold.tema]], [felter.fase, innhold.fase && tekst.fase[innhold.fase]], [felter.sted, innhold.sted], [bank.periode, visTidsrommet(innhold.oppstart, innhold.slutt)],
          [bank.forHvem, punkter(innhold.maalgrupper)], [bank.deltakere, innhold.deltakereSkjult ? bank.skjult : visAntall(innhold.deltakere, innhold.deltakereTil, innhold.deltakerePresisjon)],
          [bank.kostnad, medMerknad(visBeloep(innhold.kostnadOere, innhold.kostnadTilOere, innhold.kostnadPresisjon), innhold.kostnadMerknad)],
          [bank.perDeltaker, visBeloep(innhold.kostnadPerDeltaker, innhold.kostnadPerDeltakerTil, innhold.kostnadPerDeltakerPresisjon)],
          [felter.utfall, [tekst.utfall[innhold.utfall], innhold.aarsakKode && ord.aarsak[innhold.aarsakKode], innhold.aarsak].filter(Boolean).join('. ')],
        ]} />
      </Seksjon>
      <Seksjon tittel={bank.innhold}>
        <Opplysninger rader={[[felter.kontekst, avsnitt(innhold.kontekst)], [felter.gjennomfoering, avsnitt(innhold.gjennomfoering)], [felter.maal, punkter(innhold.maal)], [felter.partnere, punkter(innhold.partnere)]]} />
      </Seksjon>
      <Seksjon tittel={bank.resultat}><ul className="punkter">{innhold.resultater.map((resultat, nr) => <li key={nr}><Resultatet resultat={resultat} /></li>)}</ul></Seksjon>
      <Seksjon tittel={bank.laert}>
        <Opplysninger rader={[
          [felter.suksesskriterier, punkter(innhold.suksesskriterier)], [felter.fallgruver, punkter(innhold.fallgruver)], [felter.laerdom, punkter(innhold.laerdom)],
          [felter.innsats, medMerknad(innhold.innsats && tekst.innsats[innhold.innsats], innhold.innsatsMerknad)], [felter.overfoerbarhet, medMerknad(innhold.overfoerbarhet && tekst.overfoerbarhet[innhold.overfoerbarhet], innhold.overfoerbarhetMerknad)],
        ]} />
      </Seksjon>
      <Seksjon tittel={bank.evidens}>
        <p><Evidensmerke grad={innhold.evidensgrad} /></p>
        <Opplysninger rader={[[felter.tenktVirkning, avsnitt(innhold.tenktVirkning)], [felter.andreForklaringer, avsnitt(innhold.andreForklaringer)], [felter.undersoekelse, avsnitt(innhold.undersoekelse)]]} />
        <Kriterier oppfylt={innhold.kriterier} />
        <Kilde kilde={innhold.kilde} />
      </Seksjon>
      <Seksjon tittel={bank.kontakt}>
        <Paragraph>{[tekst.kontaktrolle[innhold.kontaktrolle], innhold.kontaktenhet].filter(Boolean).join(', ')}</Paragraph>
        {innhold.lenker.length > 0 && <ul className="punkter">{innhold.lenker.map(({ tittel, adresse }) => <li key={adresse}><a className="ds-link" href={adresse} rel="noreferrer noopener">{tittel}</a></li>)}</ul>}
      </Seksjon>
    </>
  );
}

/** De faste kriteriene, og hvilke som er oppfylt. Ordet sier det, ikke bare merket. */
export function Kriterier({ oppfylt }: { oppfylt: readonly string[] }) {
  const { bank, egne, krav, kriterium } = useSidetekst('erfaring');
  return (
    <details className="kriterier">
      <summary>{bank.kriterier}</summary>
      <ul className="punkter">{evidenskriterier.map(({ kode }) => <li key={kode}><strong>{kriterium[kode]}</strong> ({oppfylt.includes(kode) ? egne.oppfylt : egne.ikkeOppfylt}). {krav[kode]}</li>)}</ul>
    </details>
  );
}
