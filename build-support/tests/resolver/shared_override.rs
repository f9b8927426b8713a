//! `RYFT_XLA_SYS_ARCHIVE`, one variable for three components: each gets the library that exports its functions, and what
//! the variable does not provide comes from the next source.

use std::path::Path;

use ryft_build_support::link::Origin;
use ryft_build_support::part::Component;

use crate::fault_server::FaultServer;
use crate::libraries::static_archive;
use crate::site::{ARCHIVE, FUNCTIONS, Site, answer, pack};

/// A pin whose components come in libraries of their own, too.
fn site() -> Site {
    let mut site = Site::new();
    for (part, library) in [("mlir", "mlir/libmlir.a"), ("pjrt-cpu", "cpu/libcpu.a")] {
        site.pin += &format!(
            "\n[[artifact]]\nfile = \"{}-1-py3-none-manylinux_2_27_x86_64.whl\"\nsource = \"wheel\"\n\
             target = \"linux-x86_64\"\nprovides = [\"{part}\"]\nsha256 = \"{:064}\"\n\
             library = \"{library}\"\nunpacked = 1000\n",
            part.replace('-', "_"),
            part.len()
        );
    }
    site
}

fn mlir() -> Vec<u8> {
    static_archive(&FUNCTIONS[..1], 0)
}

fn cpu() -> Vec<u8> {
    static_archive(&FUNCTIONS[1..2], 0)
}

/// The file name of what is found, and whether the override provides it.
fn found(site: &Site, component: Component) -> (String, bool) {
    let library = site.resolve(component).unwrap();
    let name = library.path.file_name().unwrap().to_str().unwrap();
    (
        name.into(),
        matches!(library.origin, Origin::Override { .. }),
    )
}

#[test]
fn an_archive_or_directory_with_two_libraries_provides_two_components_and_the_third_is_fetched() {
    let server = FaultServer::start(|_, request| answer(request));
    for is_packed in [true, false] {
        let mut site = site();
        site.settings.release_url = Some(server.url("/").parse().unwrap());
        let path = match is_packed {
            true => {
                let files = [("mlir/libmlir.a", &*mlir()), ("cpu/libcpu.a", &*cpu())];
                site.file("own.tar.gz", &pack(&files))
            }
            false => {
                site.file("own/mlir/libmlir.a", &mlir());
                site.file("own/libcpu.a", &cpu());
                site.directory.path().join("own")
            }
        };
        site.set("RYFT_XLA_SYS_ARCHIVE", &path);
        // The first is asked for again, after the second: neither takes the other away.
        for component in [Component::Mlir, Component::PjrtCpu, Component::Mlir] {
            let name = if component == Component::Mlir {
                "libmlir.a"
            } else {
                "libcpu.a"
            };
            assert_eq!(found(&site, component), (name.into(), true));
        }
        let (name, is_override) = found(&site, Component::Distributed);
        assert_eq!(
            (name.as_str(), is_override),
            ("libfake-static-library.a", false)
        );
    }
}

#[test]
fn a_single_library_provides_the_components_whose_functions_it_exports() {
    let server = FaultServer::start(|_, request| answer(request));
    let mut site = Site::with_releases_of(&server);
    let path = site.file("libmine.a", &static_archive(&FUNCTIONS[..2], 0));
    site.set("RYFT_XLA_SYS_ARCHIVE", &path);
    for (component, is_override) in [
        (Component::Mlir, true),
        (Component::PjrtCpu, true),
        (Component::Distributed, false),
    ] {
        assert_eq!(found(&site, component).1, is_override, "{component:?}");
    }
    site.settings.offline = true;
    site.settings.cache_directory = site.directory.path().join("empty");
    let report = site
        .resolve(Component::Distributed)
        .unwrap_err()
        .to_string();
    let line = format!(
        "override: RYFT_XLA_SYS_ARCHIVE={} provides mlir, pjrt-cpu",
        path.display()
    );
    assert!(report.contains(&line), "{report}");
    let help = format!("get {ARCHIVE}");
    assert!(
        report.contains(&help) && report.contains("set RYFT_DISTRIBUTED_LIB"),
        "{report}"
    );
}

#[test]
fn a_library_that_provides_no_component_is_an_error_for_each() {
    let mut site = Site::new();
    for path in [
        site.file("libother.a", &static_archive(&["main"], 0)),
        site.file(
            "other/libfake-static-library.a",
            &static_archive(&["main"], 0),
        )
        .parent()
        .unwrap()
        .into(),
    ] {
        site.set("RYFT_XLA_SYS_ARCHIVE", &path);
        for component in Component::ALL {
            let report = site.resolve(component).unwrap_err().to_string();
            assert!(
                report.contains("can't be used") && !report.contains("store:"),
                "{report}"
            );
        }
    }
}

#[test]
fn the_variable_of_one_component_wins_for_that_component() {
    let mut site = Site::new();
    let all = site.file("liball.a", &static_archive(&FUNCTIONS, 0));
    let own = site.file("libown.a", &mlir());
    site.set("RYFT_XLA_SYS_ARCHIVE", &all);
    site.set("RYFT_MLIR_LIB", &own);
    assert_eq!(found(&site, Component::Mlir), ("libown.a".into(), true));
    assert_eq!(found(&site, Component::PjrtCpu), ("liball.a".into(), true));
    site.set("RYFT_MLIR_LIB", Path::new(""));
    assert_eq!(found(&site, Component::Mlir), ("liball.a".into(), true));
}
