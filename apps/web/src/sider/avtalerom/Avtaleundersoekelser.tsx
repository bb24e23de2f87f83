import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { AvtaleundersoekelserDocument, type AvtaleundersoekelserQuery } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { visDag } from '../../ui/dato.ts';
import { Hentet } from '../../ui/Hentet.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { Spoersmaalene } from '../undersoekelser/Spoersmaalene.tsx';
import { samlet } from './samlet.ts';

type Delt = AvtaleundersoekelserQuery['avtaleundersoekelser'][number];

/** Hva svarer innbyggerne, i kommunene som har delt det? Hver kommune for seg: spørsmålene er deres. */
export function Avtaleundersoekelser() {
  const { avtale: tekst, tittel } = useSidetekst('undersoekelse');
  const spoerring = useSpoerring(AvtaleundersoekelserDocument, {}, 'Avtaleundersoekelse');
  return (
    <Tilgang krever="avtaledeling.les">
      <Sidetittel tittel={tittel}><Paragraph variant="long">{tekst.ingress}</Paragraph></Sidetittel>
      <Hentet spoerring={spoerring} velg={(data) => data.avtaleundersoekelser} linjer={8}>
        {(delte) => (delte.length === 0 ? <Tom tittel={tekst.ingen} tekst={tekst.ingenTekst} />
          : samlet(delte, ({ kommunenummer }) => kommunenummer).map((mine) => (
            <Seksjon key={mine[0]!.kommunenummer} tittel={mine[0]!.navn}>
              {samlet(mine, ({ undersoekelse }) => undersoekelse.serieId).map((runder) => <En key={runder[0]!.undersoekelse.serieId} runder={runder} />)}
            </Seksjon>
          )))}
      </Hentet>
    </Tilgang>
  );
}

function En({ runder }: { runder: Delt[] }) {
  const tekst = useSidetekst('undersoekelse');
  const siste = runder.at(-1)!.undersoekelse;
  return (
    <>
      <Heading level={3} data-size="xs">{siste.navn} <Oppdiktet er={runder.some(({ oppdiktet }) => oppdiktet)} /></Heading>
      <Opplysninger rader={runder.map(({ delt, undersoekelse: { runde, dato, omraade, metode, kildetekst } }) => [tekst.runde(tekst.slag[runde], visTidsangivelse(dato)), [omraade, metode, kildetekst, tekst.avtale.deltDag(visDag(delt))].filter(Boolean).join('. ')])} />
      <Spoersmaalene runder={runder.map(({ undersoekelse }) => undersoekelse)} grense={Math.max(...runder.map(({ undersoekelse }) => undersoekelse.grense))} nivaa={4} sted={runder[0]!.navn} />
    </>
  );
}
