import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Dokumentmerknad, Erfaringsfiltype, FjernetOpplysning } from '#libs/contracts';
import { DokumentmerknadEnum, ErfaringsfiltypeEnum, FjernetOpplysningEnum, Tidspunkt } from '#libs/platform';

@ObjectType('EgetErfaringsvedlegg', { description: 'Et dokument i kommunens utkast til en erfaring. Det er skrevet på nytt uten opplysninger om hvem som laget det.' })
export class EgetErfaringsvedleggType {
  @Field(() => ID, { description: 'Id-en til vedlegget, den samme før og etter at det er delt.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Det vedlegget heter, og det eneste navnet som går ut: filnavnet gjør ikke det. Tomt når det er trukket.' })
  tittel: string | null;

  @Field(() => ErfaringsfiltypeEnum, { description: 'Filtypen, avgjort av innholdet.' })
  type: Erfaringsfiltype;

  @Field(() => Int, { description: 'Størrelsen i byte, slik det går ut.' })
  stoerrelse: number;

  @Field(() => [FjernetOpplysningEnum], { description: 'Opplysninger som lå i fila og er tatt bort.' })
  fjernet: FjernetOpplysning[];

  @Field(() => [DokumentmerknadEnum], { description: 'Det som står i dokumentet og ikke synes med det samme. Det går ut.' })
  merknader: Dokumentmerknad[];

  @Field(() => String, { nullable: true, description: 'Adressen det hentes fra. Tom når det er trukket.' })
  url: string | null;

  @Field(() => Boolean, { description: 'Sant når det er tatt bort fra utkastet. Det kan hentes fram igjen.' })
  arkivert: boolean;

  @Field(() => Tidspunkt, { description: 'Når det ble lastet opp.' })
  lastetOpp: string;

  @Field(() => Tidspunkt, { nullable: true, description: 'Når det ble trukket. Da er det borte overalt.' })
  trukket: string | null;

  @Field(() => Int, { description: 'Sendes med ved endring.' })
  versjon: number;
}
