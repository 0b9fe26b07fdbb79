"""What can go wrong, as a tree.

TimelineError
├── UsageError            a caller asked for something that does not exist or cannot be combined; exit code 2
│   ├── UnknownFormat     an export or input format that is not listed
│   ├── UnknownId         an event, claim, actor or article id that is not in this timeline
│   ├── UnknownModel      a language model that is not installed
│   ├── NotATimeline      a folder that does not hold the files of a build
│   └── NotADate          a text that is no EDTF date
├── DeclarationError      an event type whose declaration breaks a rule of events/base.py
└── ArticleError          one article cannot be read; becomes a Problem, the others go on

Every message says what is wrong, where, what is allowed, and what to do next.
"""


class TimelineError(Exception):
    """Any error that this package raises on purpose."""


class UsageError(TimelineError):
    """The caller asked for something that does not exist or cannot be combined."""


class UnknownFormat(UsageError):
    """An export or input format that is not listed."""


class UnknownId(UsageError):
    """An event, claim, actor or article id that this timeline does not hold."""


class UnknownModel(UsageError):
    """A language model that is not installed."""


class NotATimeline(UsageError):
    """A folder that does not hold the files of a build."""


class NotADate(UsageError, ValueError):
    """A text that is no EDTF date."""


class MissingLibrary(UsageError):
    """An optional library that the request needs is not installed."""


class DeclarationError(TimelineError):
    """An event type whose declaration breaks a rule of `events/base.py`."""


class ArticleError(TimelineError):
    """One article cannot be read. `line` is 1-based, or None for a whole file."""

    def __init__(self, message: str, *, line: int | None = None):
        super().__init__(message)
        self.line = line
