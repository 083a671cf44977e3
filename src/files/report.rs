use super::{Cause, FileError, FilePlace, FileRepair, Mend};

/// What is to be done with a part that cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnFault {
    /// The whole is refused: so files are read, for a part left out silently would be a part lost.
    Refuse,
    /// The part is left out and said: so the browser's own storage is read, after its text was set aside.
    Mend,
    /// Nothing is checked. It exists for one test: that the tests of bad input fail without the checks.
    #[cfg(feature = "unguarded")]
    Unguarded,
}

impl OnFault {
    /// Whether anything is checked at all.
    pub(super) fn is_guarded(self) -> bool {
        matches!(self, OnFault::Refuse | OnFault::Mend)
    }
}

/// What a reader found on its way.
pub(super) struct ReadReport {
    pub(super) mode: OnFault,
    pub(super) repairs: Vec<FileRepair>,
}

impl ReadReport {
    pub(super) fn new(mode: OnFault) -> ReadReport {
        ReadReport { mode, repairs: Vec::new() }
    }

    /// Notes a part that cannot be taken, and that there is a way on without it.
    pub(super) fn fault(&mut self, place: FilePlace, cause: Cause) -> Result<(), FileError> {
        self.fault_or(place, cause.clone(), Mend::LeftOut(cause))
    }

    /// Notes a part that cannot be taken as it is, and how it could be mended.
    pub(super) fn fault_or(&mut self, place: FilePlace, cause: Cause, mend: Mend) -> Result<(), FileError> {
        match self.mode {
            OnFault::Refuse => return Err(FileError { place, cause }),
            OnFault::Mend => self.mend(place, mend),
            #[cfg(feature = "unguarded")]
            OnFault::Unguarded => {}
        }
        Ok(())
    }

    /// Notes a part that cannot be taken, and without which there is nothing.
    pub(super) fn refuse(&self, place: FilePlace, cause: Cause) -> Result<(), FileError> {
        if self.mode.is_guarded() { Err(FileError { place, cause }) } else { Ok(()) }
    }

    /// Notes something that was mended.
    pub(super) fn mend(&mut self, place: FilePlace, mend: Mend) {
        self.repairs.push(FileRepair { place, mend });
    }
}
