//! [`Check`]: whether a value keeps the limits of the document, asked by who is about to send it.

use crate::checker::Checker;
use crate::map::Map;
use crate::patch::Patch;
use crate::sensitive::Sensitive;
use crate::violations::Violations;
use crate::wire::Wire;

/// What is sent and has limits in the document: lengths, ranges, patterns, counts.
///
/// No call asks for it by itself, and no reply is held against it: servers often take more than their documents say.
///
/// ```
/// use specwright_runtime::{Check, check, wire};
///
/// #[derive(Clone)]
/// struct Secret {
///     name: String,
///     tags: Option<Vec<String>>,
/// }
///
/// wire!(Secret { name, tags });
/// check!(Secret { name: [MinLength(1)], tags: [MaxItems(2), Each(&[MaxLength(3)])] });
///
/// let secret = Secret { name: String::new(), tags: Some(vec!["long".to_owned()]) };
/// let violations = secret.check().unwrap_err();
/// assert_eq!(
///     violations.to_string(),
///     "$.name: at least 1 character, found 0; $.tags[0]: at most 3 characters, found 4",
/// );
/// ```
pub trait Check {
    /// Looks at the value and all it is made of.
    ///
    /// # Errors
    ///
    /// If it does not keep some limits: all of these, with the place of each.
    fn check(&self) -> Result<(), Violations> {
        let mut checker = Checker::new();
        self.check_with(&mut checker);
        checker.finish()
    }

    /// The same for a value inside another one.
    #[doc(hidden)]
    fn check_with(&self, checker: &mut Checker);
}

impl<T: Check> Check for Box<T> {
    fn check_with(&self, checker: &mut Checker) {
        T::check_with(self, checker);
    }
}

impl<T: Check> Check for Option<T> {
    fn check_with(&self, checker: &mut Checker) {
        if let Some(value) = self {
            value.check_with(checker);
        }
    }
}

impl<T: Check> Check for Patch<T> {
    fn check_with(&self, checker: &mut Checker) {
        if let Some(value) = self.value() {
            value.check_with(checker);
        }
    }
}

impl<T: Check> Check for Vec<T> {
    fn check_with(&self, checker: &mut Checker) {
        for (index, item) in self.iter().enumerate() {
            checker.item(index, |checker| item.check_with(checker));
        }
    }
}

impl<T: Check> Check for Map<T> {
    fn check_with(&self, checker: &mut Checker) {
        for (name, value) in self {
            checker.entry(name, false, |checker| value.check_with(checker));
        }
    }
}

impl<T: Check + Wire> Check for Sensitive<T> {
    fn check_with(&self, checker: &mut Checker) {
        checker.hidden(|checker| self.expose().check_with(checker));
    }
}
