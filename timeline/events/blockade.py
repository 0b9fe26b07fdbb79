"""Blockade."""

from timeline.events.base import Actors, EventType, Example, Places, role


class Blockade(EventType):
    """A border, port, road or territory is closed or cut off, so that people or goods cannot pass."""

    plover = "COERCE"
    blocker: Actors = role("subject", "by", "possessor", "modifier")
    target: Actors = role("object", "of", "against", "on", "with", "to", "clause")
    place: Places = role("object", "of", "around", "over")
    triggers = (
        "blockade", "besiege LAND|FORCES|embassy|palace|TARGETS", "close|seal|shut border|frontier|airspace|crossing"
        "|strait|port|canal|airport|route|pipeline", "seal off", "cut off LAND|road|route|part",
        "encircle LAND|FORCES|area|position", "POWER|FORCES encircle",
        "FORCES surround LAND|TARGETS|area|campus|university", "lay siege", "place|put under siege|blockade",
        "mine harbor|harbour|port|strait", "block road|convoy|port|route|border|shipping|strait|bridge|transport"
        "|traffic|transit|highway|entrance", "POWER block access|entry|supply|passage|delivery",
        "impose|enforce|mount blockade|siege|closure|zone|quarantine|cordon|embargo", "interdict",
        "intercept ship|vessel|boat|convoy", "POWER stop ship|vessel|convoy|flotilla|truck|boat",
        "turn back ship|convoy|flotilla|vessel|truck|boat", "establish zone exclusion|security|no-fly",
        "isolate town|city|village|garrison|island", "POWER deny access|passage|entry|transit",
        "prevent passage|shipment", "POWER prevent access", "cordon off", "sever line|route|road", "FORCES ring",
        "barricade road|street|bridge|border", "block resupply|supply", "blockade n", "siege of LAND|TARGETS n",
        "POWER siege n", "siege n near FORCES|ARMS", "border closure n",
        "closure of border|frontier|port|airspace|crossing|strait n", "no-fly zone n", "exclusion zone n",
        "naval|maritime quarantine n", "encirclement n", "naval embargo n",
    )
    but_not = {
        "object": ("view", "ad", "advert", "website", "shot", "sun", "artery", "tail", "nose", "patient", "ear",
                   "number", "account", "user", "gene", "letter", "phone", "bell", "power", "hand", "tie", "relation",
                   "talk", "aid", "trade", "contact", "gas", "negotiation", "electricity"),
        "modifier": ("shop", "writer", "mental"),
        "subject": ("fan", "tourist", "telephone", "bell", "reporter"),
        "by": ("DISASTER", "enemy", "reporter"),
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
        "The minister is isolated within his party.",
        "The bell rang twice.",
    )
