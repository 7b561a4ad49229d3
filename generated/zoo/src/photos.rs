//! [`Photos`]: `client.photos()`.
//!
//! Generated from `specs/zoo/openapi.yaml` by `cargo xtask generate`. Do not edit.

use crate::runtime::{
    Call, Core, DateTime, File, Form, Map, Method, NoFailure, Paged, Paging, Param, Part, Wire,
    failure, wire,
};
use crate::shared::Error;

/// Photos.
#[derive(Clone, Copy, Debug)]
pub struct Photos<'c>(pub(crate) &'c Core);

impl<'c> Photos<'c> {
    /// List photos.
    ///
    /// In the order of their files. That `from` is the last file of the page before, only prose
    /// says.
    ///
    /// One page of a list: [`items`](Call::items) goes through all, [`pages`](Call::pages) by page.
    ///
    /// `GET /photos`, from `#/paths/~1photos/get`
    pub fn list(
        self,
        params: ListPhotosParams,
    ) -> Call<'c, ListPhotosResponse, NoFailure, Paged<ListPhotosResponsePhoto>> {
        Call::new(self.0, Method::GET, "/photos")
            .params(&params, &[Param::query("from")])
            .paged(Paging::last_item("from", &["file"]).items(&["photos"]))
    }

    /// Add a photo.
    ///
    /// By its URL, or as a file.
    ///
    /// `POST /photos`, from `#/paths/~1photos/post`
    pub fn create(self, body: CreatePhoto) -> Call<'c, (), CreatePhotoError> {
        Call::new(self.0, Method::POST, "/photos").json(body)
    }

    /// Add a photo.
    ///
    /// By its URL, or as a file.
    ///
    /// `POST /photos`, from `#/paths/~1photos/post`
    pub fn create_multipart(self, body: CreatePhotoMultipart) -> Call<'c, (), CreatePhotoError> {
        Call::new(self.0, Method::POST, "/photos").multipart(
            &body,
            &[
                Part::new("photo").content_type("image/png"),
                Part::new("labels").content_type("application/json").json(),
            ],
        )
    }

    /// Change photos.
    ///
    /// `PUT /photos`, from `#/paths/~1photos/put`
    pub fn update(self, body: UpdatePhoto) -> Call<'c, ()> {
        Call::new(self.0, Method::PUT, "/photos").form(&body, Form::brackets())
    }

    /// Write a note on a photo.
    ///
    /// `POST /photos/{photo_id}`, from `#/paths/~1photos~1{photo_id}/post`
    pub fn note(self, photo_id: &str, body: Option<String>) -> Call<'c, ()> {
        Call::new(self.0, Method::POST, "/photos/{photo_id}")
            .path("photo_id", photo_id)
            .maybe(body, |call, body| call.text("text/plain", body))
    }

    /// Replace a photo.
    ///
    /// The same body can go as `image/jpeg`: say `File::content_type`.
    ///
    /// `PUT /photos/{photo_id}`, from `#/paths/~1photos~1{photo_id}/put`
    pub fn upload(self, photo_id: &str, body: impl Into<File>) -> Call<'c, ()> {
        Call::new(self.0, Method::PUT, "/photos/{photo_id}")
            .path("photo_id", photo_id)
            .file("image/png", body)
    }

    /// Add lines to a photo's log.
    ///
    /// `PATCH /photos/{photo_id}`, from `#/paths/~1photos~1{photo_id}/patch`
    pub fn log(self, photo_id: &str, body: Vec<LogPhoto>) -> Call<'c, ()> {
        Call::new(self.0, Method::PATCH, "/photos/{photo_id}")
            .path("photo_id", photo_id)
            .json_lines("application/x-ndjson", &body)
    }
}

/// The parameters of [`Photos::list`].
///
/// From `#/paths/~1photos/get/parameters`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPhotosParams {
    /// From.
    pub from: Option<String>,
}

wire!(ListPhotosParams { from });

impl ListPhotosParams {
    /// With nothing that may be left out.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `from`.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }
}

/// What [`Photos::list`] returns.
///
/// From `#/paths/~1photos/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListPhotosResponse {
    /// Photos.
    pub photos: Vec<ListPhotosResponsePhoto>,
}

wire!(ListPhotosResponse { photos });

/// One of the `photos` of [`ListPhotosResponse`].
///
/// From `#/paths/~1photos/get/responses/200/content/application~1json/schema/properties/photos/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListPhotosResponsePhoto {
    /// File.
    pub file: String,
    /// Size.
    pub size: Option<i64>,
}

wire!(ListPhotosResponsePhoto { file, size });

/// The body of [`Photos::create`].
///
/// From `#/paths/~1photos/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatePhoto {
    /// URL.
    pub url: String,
}

wire!(CreatePhoto { url });

impl CreatePhoto {
    /// With the required fields.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

/// The documented failures of [`Photos::create`].
#[derive(Debug)]
#[non_exhaustive]
pub enum CreatePhotoError {
    /// 409: It is here already.
    Conflict(Error),
}

failure!(CreatePhotoError { 409 => Conflict(_) });

/// The body of [`Photos::create_multipart`].
///
/// From `#/paths/~1photos/post/requestBody/content/multipart~1form-data/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatePhotoMultipart {
    /// The picture.
    pub photo: File,
    /// Pages.
    pub pages: Vec<File>,
    /// A file or the URL of one.
    pub mask: File,
    /// Labels.
    pub labels: Vec<String>,
    /// Place.
    pub place: CreatePhotoMultipartPlace,
    /// Title.
    pub title: Option<String>,
}

wire!(CreatePhotoMultipart { photo, pages, mask, labels, place, title });

impl CreatePhotoMultipart {
    /// With the required fields; the others have setters.
    pub fn new(
        photo: impl Into<File>,
        pages: Vec<File>,
        mask: impl Into<File>,
        labels: Vec<String>,
        place: CreatePhotoMultipartPlace,
    ) -> Self {
        Self { photo: photo.into(), pages, mask: mask.into(), labels, place, ..Wire::blank() }
    }

    /// Sets `title`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

/// The `place` of [`CreatePhotoMultipart`].
///
/// From `#/paths/~1photos/post/requestBody/content/multipart~1form-data/schema/properties/place`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatePhotoMultipartPlace {
    /// X.
    pub x: i64,
}

wire!(CreatePhotoMultipartPlace { x });

impl CreatePhotoMultipartPlace {
    /// With the required fields.
    pub fn new(x: i64) -> Self {
        Self { x }
    }
}

/// The body of [`Photos::update`].
///
/// From `#/paths/~1photos/put/requestBody/content/application~1x-www-form-urlencoded/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdatePhoto {
    /// IDs.
    pub ids: Vec<i64>,
    /// Names.
    pub names: Map<String>,
    /// Note.
    pub note: Option<String>,
}

wire!(UpdatePhoto { ids, names, note });

impl UpdatePhoto {
    /// With the required fields; the others have setters.
    pub fn new(ids: Vec<i64>, names: Map<String>) -> Self {
        Self { ids, names, ..Wire::blank() }
    }

    /// Sets `note`.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}

/// Part of the body of [`Photos::log`].
///
/// From `#/paths/~1photos~1{photo_id}/patch/requestBody/content/application~1x-ndjson/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LogPhoto {
    /// At.
    pub at: DateTime,
}

wire!(LogPhoto { at });

impl LogPhoto {
    /// With the required fields.
    pub fn new(at: impl Into<DateTime>) -> Self {
        Self { at: at.into() }
    }
}
