import { Paragraph } from '@digdir/designsystemet-react';
import { CreateAvtalemoeteDocument, MoetevalgDocument, UpdateAvtalemoeteDocument, type EnAvtaleFragment, type EtAvtalemoeteFragment } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Kryss } from '../../ui/skjema/Kryss.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Listefelt } from '../../ui/skjema/Listefelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { linjer, somTekst, tekstEllerNull } from '../../ui/skjema/verdier.ts';
import { AVTALETYPER } from './avtaletyper.ts';

const somLinjer = (liste: unknown) => (Array.isArray(liste) ? liste.map(String).join('\n') : '');
const verdier = ({ avholdt, roller, laeringspunkter, referat }: Rad) => ({ avholdt: avholdt === true, roller: somLinjer(roller), laeringspunkter: somLinjer(laeringspunkter), referat: somTekst(referat) });

/** Hvem som var med, som roller, og hva vi lærte. */
export function Moeteskjema({ moete, lukk }: { moete: EtAvtalemoeteFragment; lukk: () => void }) {
  const tekst = useSidetekst('evaluering');
  const endre = useHandling(UpdateAvtalemoeteDocument);
  return (
    <Dialogvindu tittel={`${moete.tittel}, ${visTidsangivelse(moete.dato)}`} lukk={lukk}>
      <Skjema
        navn={`avtalemoete-${moete.id}`} felter={tekst.moetefelter} start={verdier(moete as unknown as Rad)} versjon={moete.versjon} ferdig={lukk} avbryt={lukk} fraRad={verdier}
        send={({ avholdt, roller, laeringspunkter, referat }, versjon) => endre({ input: { id: moete.id, versjon, avholdt, roller: linjer(roller), laeringspunkter: linjer(laeringspunkter), referat: tekstEllerNull(referat) } })}
      >
        <Kryss navn="avholdt" />
        <Listefelt navn="roller" hjelp={tekst.rollerHjelp} />
        <Listefelt navn="laeringspunkter" hjelp={tekst.laerteHjelp} />
        <Langtekstfelt navn="referat" rader={4} />
      </Skjema>
    </Dialogvindu>
  );
}

/** Evalueringsmøtene og læringsverkstedene i kalenderen som ikke alt er knyttet. */
export function Knyttskjema({ avtale, lukk }: { avtale: EnAvtaleFragment; lukk: () => void }) {
  const tekst = useSidetekst('evaluering');
  const knytt = useHandling(CreateAvtalemoeteDocument);
  const spoerring = useSpoerring(MoetevalgDocument, {}, AVTALETYPER);
  const brukt = avtale.moeter.map(({ kalenderpunktId }) => kalenderpunktId);
  return (
    <Dialogvindu tittel={tekst.knyttTittel} lukk={lukk}>
      <Hentet spoerring={spoerring} velg={({ kalender }) => [...kalender.kommende, ...kalender.tidligere].filter(({ id, art, avlystFordi }) => ['evalueringsmoete', 'laeringsverksted'].includes(art) && avlystFordi === null && !brukt.includes(id))} linjer={2}>
        {(ledige) => (ledige.length === 0 ? <Paragraph>{tekst.ingenLedige}</Paragraph> : (
          <Skjema navn={`knytt-${avtale.id}`} felter={tekst.knyttfelter} start={{ kalenderpunktId: '' }} knapp={tekst.knytt} ferdig={lukk} avbryt={lukk} send={({ kalenderpunktId }) => knytt({ input: { avtaleId: avtale.id, kalenderpunktId } })}>
            <Valgfelt navn="kalenderpunktId" kreves tom={tekst.velgMoete} valgene={ledige.map(({ id, tittel, dato }) => [id, `${tittel}, ${visTidsangivelse(dato)}`])} />
          </Skjema>
        ))}
      </Hentet>
    </Dialogvindu>
  );
}
