import { Paragraph } from '@digdir/designsystemet-react';
import { useSearch } from '@tanstack/react-router';
import { NettverkskommunerDocument, SammenligningDocument, type NettverkskommunerQuery } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { lesFellesutvalg } from '../felles/fellesutvalg.ts';
import type { Svaret } from '../sammenligning/Sammenligning.tsx';
import { Kartdiagram } from './Kartdiagram.tsx';
import { Kartomraader } from './Kartomraader.tsx';
import { Karttabell } from './Karttabell.tsx';

export type Kartkommune = NettverkskommunerQuery['kommuner'][number] & { rad: Svaret['kommuner'][number] | null };

/** Hvor i fylket er det delt noe? Kartet og tabellen sier det samme. */
export function Kart() {
  const tekst = useSidetekst('kart');
  const romnavn = useRomnavn();
  const { aar = null } = lesFellesutvalg(useSearch({ strict: false }));
  const kommuner = useSpoerring(NettverkskommunerDocument, {}, 'Kommune');
  const svar = useSpoerring(SammenligningDocument, { spoersmaal: 'budsjett_tema', aar, bare: null, kommuner: null }, 'Sammenligning');
  return (
    <Tilgang krever="sammenligning.les">
      <Sidetittel tittel={tekst.tittel} sted={romnavn(useRom().arbeidsrom)}><Paragraph variant="long">{tekst.ingress}</Paragraph></Sidetittel>
      <Hentet spoerring={kommuner} velg={(data) => data.kommuner}>
        {(alle) => <Hentet spoerring={svar} velg={(data) => data.sammenligning}>{(data) => <Kartet alle={alle} svar={data} />}</Hentet>}
      </Hentet>
    </Tilgang>
  );
}

function Kartet({ alle, svar }: { alle: NettverkskommunerQuery['kommuner']; svar: Svaret }) {
  const tekst = useSidetekst('kart');
  const { type, kode } = useRom().arbeidsrom;
  const kommuner = alle.map((kommune): Kartkommune => ({ ...kommune, rad: svar.kommuner.find(({ kommunenummer }) => kommunenummer === kommune.kommunenummer) ?? null }));
  const aar = svar.aar ?? 0;
  return (
    <>
      {svar.alleAar.length > 1 && (
        <nav aria-label={tekst.aarvalg} className="aarvalg">
          {svar.alleAar.map((et) => (type === 'kommune'
            ? <Lenke key={et} to="/$rom/kart" params={{ rom: kode }} search={{ aar: et }} className="aarlenke" activeOptions={{ includeSearch: true }} aria-current={et === aar ? 'page' : undefined}>{et}</Lenke>
            : <Lenke key={et} to="/felles/kart" search={{ aar: et }} className="aarlenke" activeOptions={{ includeSearch: true }} aria-current={et === aar ? 'page' : undefined}>{et}</Lenke>))}
        </nav>
      )}
      <OppdiktetForklart er={svar.kommuner.some(({ delinger }) => delinger.some(({ oppdiktet }) => oppdiktet))} />
      <Seksjon tittel={tekst.overskrift(aar)}>
        <div className="kartflate">
          <Kartdiagram kommuner={kommuner} aar={aar} />
          <Karttabell kommuner={kommuner} aar={aar} />
        </div>
      </Seksjon>
      <Kartomraader aar={aar} />
    </>
  );
}
