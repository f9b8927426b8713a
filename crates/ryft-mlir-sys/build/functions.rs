//! The list of the functions that the headers declare.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use bindgen::callbacks::{DiscoveredItem, DiscoveredItemId, ParseCallbacks, SourceLocation};

/// The functions that bindgen binds, with the file that declares each.
#[derive(Clone, Debug, Default)]
pub(crate) struct Functions(Rc<RefCell<BTreeMap<String, PathBuf>>>);

impl Functions {
    /// The list as it is committed: a function and its header a line, sorted by name. `include` is where the headers
    /// are.
    pub(crate) fn list(&self, include: &Path) -> String {
        let functions = self.0.borrow();
        functions
            .iter()
            .map(|(name, file)| {
                let header = file.strip_prefix(include).unwrap_or(file);
                format!("{name} {}\n", header.display())
            })
            .collect()
    }
}

impl ParseCallbacks for Functions {
    fn new_item_found(
        &self,
        _id: DiscoveredItemId,
        item: DiscoveredItem,
        location: Option<&SourceLocation>,
    ) {
        if let (DiscoveredItem::Function { final_name }, Some(location)) = (item, location)
            && let Some(file) = &location.file_name
        {
            self.0.borrow_mut().insert(final_name, file.into());
        }
    }
}
