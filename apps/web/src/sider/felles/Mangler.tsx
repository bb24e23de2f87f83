import { Paragraph } from '@digdir/designsystemet-react';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { visDag } from '../../ui/dato.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import type { Delingskommune } from './Fellesoversikt.tsx';

/** De som har en satsing og ikke har delt for året, og siden når. Ingenting når alle har delt. */
export function Mangler({ aar, kommuner }: { aar: number; kommuner: Delingskommune[] }) {
  const tekst = useSidetekst('felles');
  if (kommuner.length === 0) return null;
  const siden = ({ trukket, sistDelt }: Delingskommune) => (trukket ? tekst.borteSiden(aar, visDag(trukket)) : sistDelt ? tekst.sistDelt(sistDelt.aar, visDag(sistDelt.delt)) : tekst.aldriDelt);
  return (
    <Seksjon tittel={tekst.mangler}>
      <ul className="punkter">{kommuner.map((kommune) => <li key={kommune.kommunenummer}><strong>{kommune.navn}</strong> {siden(kommune)}.</li>)}</ul>
      <Paragraph className="dempet">{tekst.manglerTekst} <Lenke to="/felles/deling" search={{ aar }}>{tekst.tilDeling}</Lenke></Paragraph>
    </Seksjon>
  );
}
