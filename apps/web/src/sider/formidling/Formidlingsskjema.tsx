import { Paragraph } from '@digdir/designsystemet-react';
import { limits } from '#libs/contracts';
import { FormidleDokumentDocument, FormidleFunnDocument, FormidleMetodeDocument, SvarPaaFormidlingDocument, TrekkFormidlingDocument, type FormidlingerQuery } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRomkode } from '../../tilgang/rom.tsx';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import type { Gjort } from '../../ui/Kvittering.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import type { Formidlingsvindu } from './Formidlinger.tsx';

interface Bruk { vindu: Formidlingsvindu; avtaleId: string; kandidater: FormidlingerQuery['formidlinger']['kandidater']; lukk: () => void; gjort: (gjort: Gjort) => void }

/** Sier hvem som må si ja, og hvem som får lese, før det gjøres. */
export function Formidlingsskjema({ vindu, avtaleId, kandidater, lukk, gjort }: Bruk) {
  const tekst = useSidetekst('formidling');
  const rom = useRomkode();
  const [funn, dokument, metode, svar, trekk] = [useHandling(FormidleFunnDocument), useHandling(FormidleDokumentDocument), useHandling(FormidleMetodeDocument), useHandling(SvarPaaFormidlingDocument), useHandling(TrekkFormidlingDocument)];
  const felles = { knapp: tekst.gjoer[vindu.gjoer].knapp, avbryt: lukk, ferdig: () => { gjort({ tekst: tekst.gjoer[vindu.gjoer].ble, fokus: true }); lukk(); } };
  const forklart = <Paragraph>{tekst.gjoer[vindu.gjoer].tekst}</Paragraph>;
  switch (vindu.gjoer) {
    case 'forslag': return (
      <Dialogvindu tittel={tekst.gjoer.forslag.tittel} lukk={lukk}>
        <Skjema navn={`formidling-${avtaleId}`} felter={tekst.forslagsfelter} start={{ hva: '' }} {...felles} send={({ hva }) => {
          const valgt = kandidater.find(({ id }) => id === hva)!;
          return valgt.slag === 'funn' ? funn({ input: { evalueringsavtaleId: avtaleId, funnId: valgt.id, utgave: valgt.utgave! } }) : dokument({ input: { evalueringsavtaleId: avtaleId, dokumentId: valgt.id } });
        }}>
          {forklart}
          <Valgfelt navn="hva" kreves tom={tekst.velg} valgene={kandidater.map(({ id, slag, tittel, gjelderNavn }) => [id, tekst.kandidat(tekst.slag[slag], tittel, gjelderNavn)] as const)} />
        </Skjema>
      </Dialogvindu>
    );
    case 'metode': return (
      <Dialogvindu tittel={tekst.gjoer.metode.tittel} lukk={lukk}>
        <Skjema navn={`metode-${avtaleId}`} felter={tekst.metodefelter} start={{ tittel: '', tekst: '' }} {...felles} send={(verdier) => metode({ input: { evalueringsavtaleId: avtaleId, ...verdier } })}>
          {forklart}
          <Tekstfelt navn="tittel" kreves maks={limits.setning} />
          <Langtekstfelt navn="tekst" kreves hjelp={tekst.metodeHjelp} />
        </Skjema>
      </Dialogvindu>
    );
    case 'svar': {
      const { id, tittel, tekst: ordene, svar: svarene } = vindu.formidling;
      const vaart = svarene.find(({ kommunenummer }) => kommunenummer === rom)!;
      return (
        <Dialogvindu tittel={tekst.gjoer.svar.tittel} lukk={lukk}>
          <Skjema navn={`formidlingssvar-${id}`} felter={tekst.svarfelter} start={{ ja: vaart.ja === null ? '' : vaart.ja ? 'ja' : 'nei', rolle: vaart.rolle ?? '' }} versjon={vaart.versjon} {...felles} send={({ ja, rolle }, versjon) => svar({ input: { formidlingId: id, versjon, ja: ja === 'ja', rolle } })}>
            <Paragraph variant="long"><strong>{tittel}</strong></Paragraph>
            {ordene && <Paragraph variant="long">{ordene}</Paragraph>}
            {forklart}
            <Valgfelt navn="ja" kreves tom={tekst.velg} valgene={[['ja', tekst.ja], ['nei', tekst.nei]]} />
            <Tekstfelt navn="rolle" kreves maks={limits.navn} hjelp={tekst.rolleHjelp} />
          </Skjema>
        </Dialogvindu>
      );
    }
    case 'trekk': return (
      <Dialogvindu tittel={tekst.gjoer.trekk.tittel} lukk={lukk}>
        <Skjema navn={`trekk-${vindu.formidling.id}`} felter={tekst.trekkfelter} start={{ grunn: '' }} versjon={vindu.formidling.versjon} {...felles} send={({ grunn }, versjon) => trekk({ input: { id: vindu.formidling.id, versjon, grunn } })}>
          <Paragraph variant="long"><strong>{vindu.formidling.tittel}</strong></Paragraph>
          {forklart}
          <Langtekstfelt navn="grunn" kreves />
        </Skjema>
      </Dialogvindu>
    );
  }
}
