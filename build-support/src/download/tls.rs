//! Encryption: which certificates to trust.

use std::path::Path;
use std::sync::Arc;

use rustls_native_certs::{CertificateResult, load_certs_from_paths, load_native_certs};
use ureq::tls::{Certificate, RootCerts, TlsConfig};

/// The settings for encrypted connections: rustls with the cryptography of ring, and the platform's certificates or
/// those that `SSL_CERT_FILE` and `SSL_CERT_DIR` name.
pub(super) fn config() -> Result<TlsConfig, String> {
    if let Some(file) = std::env::var_os("SSL_CERT_FILE").filter(|file| !file.is_empty()) {
        // Where SSL_CERT_DIR is set too, a file that can't be read would be passed over without a word.
        certificates(load_certs_from_paths(Some(Path::new(&file)), None))?;
    }
    let provider = rustls::crypto::ring::default_provider();
    Ok(TlsConfig::builder()
        .root_certs(RootCerts::from(certificates(load_native_certs())?))
        .unversioned_rustls_crypto_provider(Arc::new(provider))
        .build())
}

/// The certificates that were found. There must be one; that some others can't be read is no matter.
fn certificates(found: CertificateResult) -> Result<Vec<Certificate<'static>>, String> {
    if found.certs.is_empty() {
        let errors = found.errors.iter().map(|error| format!(": {error}"));
        let errors: String = errors.collect();
        return Err(format!("there is no certificate to trust{errors}"));
    }
    let certificates = found.certs.iter();
    let certificates = certificates.map(|one| Certificate::from_der(one).to_owned());
    Ok(certificates.collect())
}
