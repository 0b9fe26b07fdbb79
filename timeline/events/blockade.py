"""Blockade."""

from timeline.events.base import Actors, EventType, Example, Places, role


class Blockade(EventType):
    """A border, port, road or territory is closed or cut off, so that people or goods cannot pass."""

    plover = "COERCE"
    blocker: Actors = role("subject", "by", "possessor", "modifier")
    target: Actors = role("object", "of", "against", "on", "with", "to", "clause")
    place: Places = role("object", "of", "around", "over")
    triggers = (
        "blockade", "besiege",
        "close|seal|shut border|frontier|airspace|crossing|strait|port|canal|airport|route|pipeline", "seal off",
        "cut off", "encircle", "lay siege", "place|put under siege|blockade", "mine harbor|harbour|port|strait",
        "block road|convoy|access|port|route|passage|border|shipping|entry|supply|strait|bridge|transport"
        "|traffic|transit", "impose|enforce|mount blockade|siege|closure|zone|quarantine|cordon|embargo", "interdict",
        "intercept ship|vessel", "stop ship|vessel|convoy|flotilla|truck",
        "turn back ship|convoy|flotilla|vessel|truck", "establish zone", "isolate", "deny access|passage|entry|transit",
        "prevent access|passage|shipment", "cordon off", "sever line|route", "ring", "barricade",
        "close|shut|seal border", "impose zone", "enforce zone", "stop flotilla|ship|boat", "deny entry",
        "prevent entry|access", "block resupply|supply", "blockade n", "siege n", "border closure n",
        "closure of border|frontier|port|airspace|crossing|strait n", "no-fly zone n", "exclusion zone n",
        "quarantine n", "cordon n", "encirclement n", "naval embargo n", "siege of n",
    )
    but_not = {
        "object": ("view", "ad", "advert", "website", "shot", "sun", "artery", "tail", "nose", "patient", "ear",
                   "number", "account", "user", "gene", "letter", "phone", "bell", "power", "hand", "tie", "relation",
                   "talk", "aid", "trade", "contact", "supply of gas", "gas", "negotiation"),
        "modifier": ("shop", "writer", "mental"),
        "subject": ("fan", "tourist", "telephone", "bell"),
    }
    says = (
        Example("Armenian militias blockaded the town for a month.", blocker="Armenian militias"),
        Example("Kenya closed its border with Somalia on Friday.", blocker="Kenya"),
        Example("The siege of Sarajevo entered its second year.", target="Sarajevo"),
        Example("NATO warships imposed a blockade on Montenegro.", blocker="NATO warships", target="Montenegro"),
    )
    unlike = (
        "The bank blocked the stolen card.",
        "A tall hedge blocked the view.",
        "The army lifted its blockade of the port.",
        "Fans besieged the singer's hotel for autographs.",
    )
