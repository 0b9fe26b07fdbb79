"""Resolution."""

from timeline.events.base import Actors, EventType, Example, Things, detail, role


class Resolution(EventType):
    """A council, assembly or court adopts, drafts or votes on a resolution or ruling."""

    plover = "AGREE"
    body: Actors = role("subject", "by", "of", "possessor", "modifier", "in")
    instrument: Things = role("object", "on", "for", "against")
    content: str | None = detail("calling for", "condemning", "demanding", "authorising", "authorizing", "urging",
                                 "imposing", "establishing")
    stage: str | None = detail(by_trigger={
        "adopt": "adopted", "pass": "adopted", "approve": "adopted", "adoption": "adopted", "passage": "adopted",
        "table": "tabled", "submit": "tabled", "introduce": "tabled", "draft": "drafted", "veto": "vetoed",
        "block": "vetoed", "vote": "voted", "defeat": "rejected", "endorse": "adopted", "issue": "adopted"})
    triggers = (
        "vote on|for|against resolution|motion", "table|submit|introduce|draft|circulate resolution|motion",
        "extend|renew|authorize|authorise|approve mandate", "issue ruling|verdict|opinion|judgment",
        "rule that|on|against", "hand down ruling|judgment|verdict",
        "vote extend|renew|impose|authorize|authorise|adopt|approve|condemn|dissolve",
        "adopt|pass|approve|endorse|issue motion|mandate|ruling", "adopt|pass resolution", "adoption of resolution n",
        "passage of resolution n",
    )
    but_not = {
        "object": ("country", "kingdom", "world", "empire", "waves"),
        "modifier": ("new-year",),
        "subject": ("king", "queen", "party", "coalition", "dynasty", "emperor", "family", "shareholder"),
    }
    says = (
        Example("The Security Council adopted a resolution calling for free elections.", body="The Security Council",
                instrument="a resolution", stage="adopted"),
        Example("A resolution condemning the settlements was passed by the General Assembly.",
                body="the General Assembly", instrument="A resolution"),
        Example("The parliament in Valletta passed a motion on fishing quotas.", stage="adopted"),
        Example("The Knesset voted to dissolve itself.", body="The Knesset", stage="voted"),
    )
    unlike = (
        "The dynasty ruled the country for two centuries.",
        "Her New Year's resolution lasted a week.",
        "The camera has a high resolution.",
        "The council adopted a stray dog.",
        "Viewers voted for their favourite singer.",
        "Shareholders voted against the resolution.",
        "Indonesia had ruled the island since 1950.",
    )
