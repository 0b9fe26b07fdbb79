"""What can happen: one file = one event type. `EVENT_TYPES` is the explicit list."""

from timeline.events.acceptance import Acceptance
from timeline.events.accusation import Accusation
from timeline.events.agreement import Agreement
from timeline.events.aid import Aid
from timeline.events.arrest import Arrest
from timeline.events.assassination import Assassination
from timeline.events.attack import Attack
from timeline.events.base import EventType
from timeline.events.blockade import Blockade
from timeline.events.bombing import Bombing
from timeline.events.break_off_talks import BreakOffTalks
from timeline.events.break_relations import BreakRelations
from timeline.events.ceasefire import Ceasefire
from timeline.events.clash import Clash
from timeline.events.concession import Concession
from timeline.events.condemnation import Condemnation
from timeline.events.cooperation import Cooperation
from timeline.events.coup import Coup
from timeline.events.declaration_of_war import DeclarationOfWar
from timeline.events.demand import Demand
from timeline.events.deployment import Deployment
from timeline.events.election import Election
from timeline.events.expulsion import Expulsion
from timeline.events.hostage_taking import HostageTaking
from timeline.events.invasion import Invasion
from timeline.events.investigation import Investigation
from timeline.events.leadership_change import LeadershipChange
from timeline.events.mediation import Mediation
from timeline.events.meeting import Meeting
from timeline.events.military_aid import MilitaryAid
from timeline.events.military_exercise import MilitaryExercise
from timeline.events.naval_exercise import NavalExercise
from timeline.events.nuclear_activity import NuclearActivity
from timeline.events.phone_call import PhoneCall
from timeline.events.promise import Promise
from timeline.events.proposal import Proposal
from timeline.events.protest import Protest
from timeline.events.rejection import Rejection
from timeline.events.release import Release
from timeline.events.repression import Repression
from timeline.events.resolution import Resolution
from timeline.events.restore_relations import RestoreRelations
from timeline.events.sanctions import Sanctions
from timeline.events.sanctions_bill import SanctionsBill
from timeline.events.support import Support
from timeline.events.threat import Threat
from timeline.events.trial import Trial
from timeline.events.visit import Visit
from timeline.events.weapons_test import WeaponsTest
from timeline.events.withdrawal import Withdrawal

EVENT_TYPES: tuple[type[EventType], ...] = (
    Meeting, Visit, PhoneCall, Mediation, Agreement, Ceasefire, Proposal, Acceptance, Promise, Rejection, Demand,
    Accusation, Condemnation, Threat, Sanctions, SanctionsBill, Resolution, MilitaryExercise, NavalExercise,
    Deployment, Blockade, Attack, Bombing, Clash, Invasion, Assassination, HostageTaking, Coup, Protest, Arrest,
    Release, Trial, BreakRelations, RestoreRelations, BreakOffTalks, Expulsion, Withdrawal, DeclarationOfWar,
    WeaponsTest, NuclearActivity, Election, LeadershipChange, Aid, MilitaryAid, Investigation, Support, Cooperation,
    Concession, Repression,
)
