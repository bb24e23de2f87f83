import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Rolle } from '#libs/contracts';
import { Dag, RolleEnum } from '#libs/platform';

export const MedlemskapTilstandEnum = { invitert: 'invitert', aktiv: 'aktiv', kommende: 'kommende', avsluttet: 'avsluttet' } as const;
export type MedlemskapTilstand = keyof typeof MedlemskapTilstandEnum;
registerEnumType(MedlemskapTilstandEnum, { name: 'MedlemskapTilstand', description: 'Om personen har tatt imot invitasjonen, og om medlemskapet gjelder i dag.' });

@ObjectType({ description: 'En persons rolle i kommunens rom, fra og til.' })
export class Medlemskap {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Navnet som ble oppgitt da personen ble invitert.' })
  navn: string;

  @Field(() => String, { description: 'E-posten invitasjonen gjelder.' })
  epost: string;

  @Field(() => RolleEnum, { description: 'Rollen i rommet.' })
  rolle: Rolle;

  @Field(() => Dag, { description: 'Første dag med tilgang.' })
  fra: string;

  @Field(() => Dag, { nullable: true, description: 'Siste dag med tilgang. Uten dato gjelder medlemskapet til det blir avsluttet.' })
  til: string | null;

  @Field(() => Int, { description: 'Versjonen som må sendes med ved endring.' })
  versjon: number;

  @Field(() => MedlemskapTilstandEnum, { description: 'Hvor medlemskapet står i dag.' })
  tilstand: MedlemskapTilstand;

  @Field(() => [String], { description: 'Hva den som spør, kan gjøre med medlemskapet nå.' })
  handlinger: string[];
}
